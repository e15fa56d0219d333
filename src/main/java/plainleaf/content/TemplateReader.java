package plainleaf.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import plainleaf.content.source.Folder;
import plainleaf.model.SourceFile;
import plainleaf.model.Variant;

/** Reads the style sheets, and the markup of print, as they stand in the templates folder. */
final class TemplateReader {
    private static final List<String> SHARED =
            List.of("styles/tokens.css", "styles/print/base.css", "article.ftlh", "blocks.ftlh", "print.ftlh");

    private static final String WEB = "styles/web";

    private final Folder templates;

    TemplateReader(Folder templates) {
        this.templates = templates;
    }

    /** Those that are there, by their path in the folder; html says what is missing. */
    Map<String, SourceFile> read() {
        Map<String, SourceFile> files = new LinkedHashMap<>();
        Stream<String> ofPrint =
                Stream.concat(SHARED.stream(), Stream.of(Variant.values()).map(TemplateReader::sheet));
        Stream.concat(ofPrint, ofWeb())
                .filter(templates::isFile)
                .forEach(path -> templates.text(path).ifPresent(source -> files.put(path, source.file())));
        return files;
    }

    private Stream<String> ofWeb() {
        return !templates.exists(WEB)
                ? Stream.empty()
                : templates.files(WEB).stream()
                        .filter(name -> name.endsWith(".css"))
                        .map(name -> WEB + "/" + name);
    }

    private static String sheet(Variant variant) {
        return "styles/print/" + variant.id() + ".css";
    }

    /** The files that were read, by name. */
    Map<String, SourceFile> sources() {
        return templates.sources();
    }
}
