package plainleaf.check.tags;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What a file says of itself as a whole.
 *
 * @param titles all that it gives itself, each once; first the one that is shown
 * @param claimsPart2 whether it says that it is PDF/UA-2 (ISO 14289-2, 5)
 * @param rightToLeft whether its pages are laid side by side from right to left (ISO 32000-1, table 150)
 * @param pageLabels what a viewer calls each page; none where the file does not say
 */
public record Metadata(List<String> titles, boolean claimsPart2, boolean rightToLeft, List<String> pageLabels) {
    public Metadata {
        titles = List.copyOf(titles);
        pageLabels = List.copyOf(pageLabels);
    }

    static Metadata of(PDDocument document) {
        String old = document.getDocumentInformation().getTitle();
        Document xmp = xmp(document);
        // PDF 2.0 has the title in the metadata only (ISO 32000-2, 14.3.3).
        List<String> titles = Stream.concat(
                        Stream.ofNullable(old),
                        xmp.select("dc|title rdf|li").stream().map(Element::text))
                .filter(title -> !title.isBlank())
                .distinct()
                .toList();
        boolean part2 = xmp.select("pdfuaid|part").text().equals("2")
                || xmp.select("rdf|Description").stream()
                        .anyMatch(element -> element.attr("pdfuaid:part").equals("2"));
        return new Metadata(titles, part2, isRightToLeft(document), pageLabels(document));
    }

    private static boolean isRightToLeft(PDDocument document) {
        COSDictionary preferences =
                document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.VIEWER_PREFERENCES);
        return preferences != null
                && preferences.getNameAsString(COSName.DIRECTION, "").equals("R2L");
    }

    private static List<String> pageLabels(PDDocument document) {
        try {
            PDPageLabels labels = document.getDocumentCatalog().getPageLabels();
            return labels == null ? List.of() : List.of(labels.getLabelsByPageIndices());
        } catch (IOException | RuntimeException e) {
            // PDFBox casts whatever it finds in a broken file.
            return List.of();
        }
    }

    /** Empty where there is none that can be read. */
    private static Document xmp(PDDocument document) {
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        if (metadata == null) {
            return new Document("");
        }
        try (InputStream xmp = metadata.createInputStream()) {
            return Jsoup.parse(xmp, "UTF-8", "", Parser.xmlParser());
        } catch (IOException | RuntimeException e) {
            // A broken stream says nothing, and is for the validator to tell.
            return new Document("");
        }
    }
}
