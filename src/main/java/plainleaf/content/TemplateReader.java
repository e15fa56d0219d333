package plainleaf.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import plainleaf.content.source.Folder;
import plainleaf.model.SourceFile;
import plainleaf.model.Variant;

/** Reads the print style sheets and the markup they are for, as they stand in the templates folder. */
final class TemplateReader {
    private static final List<String> SHARED =
            List.of("styles/tokens.css", "styles/print/base.css", "article.ftlh", "blocks.ftlh", "print.ftlh");

    private final Folder templates;

    TemplateReader(Folder templates) {
        this.templates = templates;
    }

    /** Those that are there, by their path in the folder; html says what is missing. */
    Map<String, SourceFile> read() {
        Map<String, SourceFile> files = new LinkedHashMap<>();
        Stream.concat(SHARED.stream(), Stream.of(Variant.values()).map(TemplateReader::sheet))
                .filter(templates::isFile)
                .forEach(path -> templates.text(path).ifPresent(source -> files.put(path, source.file())));
        return files;
    }

    private static String sheet(Variant variant) {
        return "styles/print/" + variant.id() + ".css";
    }

    /** The files that were read, by name. */
    Map<String, SourceFile> sources() {
        return templates.sources();
    }
}
