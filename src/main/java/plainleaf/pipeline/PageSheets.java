package plainleaf.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import plainleaf.model.Bytes;
import plainleaf.model.EditionId;
import plainleaf.model.Variant;
import plainleaf.pdf.picture.ContactSheet;
import plainleaf.publish.OutputFolder;
import plainleaf.report.Manifest;

/** Makes a picture of all pages of each leaflet in each language, from what is published. */
final class PageSheets {
    private static final String PDF = "application/pdf";

    private final OutputFolder output;
    private final Manifest manifest;

    PageSheets(OutputFolder output, Manifest manifest) {
        this.output = output;
        this.manifest = manifest;
    }

    /**
     * The pictures by the names of their files: {@code ur/vertebroplasty.png}.
     *
     * @param pageHeight of each page, in pixels
     * @throws UnknownChoiceException if nothing that was chosen is published as PDF
     */
    Map<String, Bytes> of(Selection selection, int pageHeight, Crew crew) throws IOException, UnknownChoiceException {
        Map<String, List<String>> chosen = chosen(selection);
        if (chosen.isEmpty())
            throw new UnknownChoiceException("Nothing that you chose is published yet. plainleaf build publishes it.");
        ContactSheet sheet = new ContactSheet(pageHeight);
        List<String> names = List.copyOf(chosen.keySet());
        List<Bytes> pictures = crew.each(names, name -> sheet.of(files(chosen.getOrDefault(name, List.of()))));
        Map<String, Bytes> named = new TreeMap<>();
        for (int n = 0; n < names.size(); n++) named.put(names.get(n), pictures.get(n));
        return named;
    }

    /** The paths of the PDFs of each picture, standard print first. */
    private Map<String, List<String>> chosen(Selection selection) {
        Map<String, List<String>> chosen = new TreeMap<>();
        for (Variant variant : Variant.values())
            for (Manifest.Edition edition : manifest.editions())
                if (edition.isPublished()
                        && edition.edition().equals(variant.id())
                        && selection.includes(new EditionId(edition.leaflet(), edition.language(), variant)))
                    chosen.computeIfAbsent(
                                    edition.language() + "/" + edition.leaflet() + ".png", name -> new ArrayList<>())
                            .addAll(pdfs(edition));
        return chosen;
    }

    private static List<String> pdfs(Manifest.Edition edition) {
        return edition.files().stream()
                .filter(file -> file.type().equals(PDF))
                .map(Manifest.File::path)
                .filter(path -> !path.startsWith("print/"))
                .collect(Collectors.toList());
    }

    private List<Bytes> files(List<String> paths) throws IOException {
        List<Bytes> files = new ArrayList<>();
        for (String path : paths) files.add(output.read(path));
        return files;
    }
}
