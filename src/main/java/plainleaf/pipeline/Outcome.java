package plainleaf.pipeline;

import java.util.List;
import java.util.Map;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Severity;
import plainleaf.model.SourceFile;
import plainleaf.report.Manifest;

/**
 * What came of a command.
 *
 * @param complete whether it could be carried out at all; if not, nothing was changed
 * @param editions what became of each edition that was chosen or drawn in
 * @param diagnostics in the order of files and lines
 * @param sources for the excerpts, by file name
 */
public record Outcome(
        boolean complete,
        List<Manifest.Edition> editions,
        List<Diagnostic> diagnostics,
        Map<String, SourceFile> sources) {
    public Outcome {
        diagnostics = diagnostics.stream().sorted().distinct().toList();
        editions = List.copyOf(editions);
        sources = Map.copyOf(sources);
    }

    /** 0: clean; 1: something may not be published; 2: could not be carried out. */
    public int exitCode() {
        if (!complete) return 2;
        return diagnostics.stream().anyMatch(d -> d.severity() == Severity.ERROR) ? 1 : 0;
    }
}
