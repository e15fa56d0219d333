package plainleaf.model;

import java.util.List;

/** A text file as it was read, for the excerpts in diagnostics. */
public record SourceFile(String name, List<String> lines) {
    public SourceFile {
        lines = List.copyOf(lines);
    }
}
