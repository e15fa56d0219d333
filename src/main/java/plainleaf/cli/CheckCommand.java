package plainleaf.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import plainleaf.pipeline.PdfInspection;

/** {@code plainleaf check} */
@Command(
        name = "check",
        description = {
            "Makes and proves every edition like build, and publishes nothing.",
            "With the names of PDFs, Plainleaf's own or not, says instead what can be known of them without their texts."
        })
final class CheckCommand extends OptionedCommand {
    @Parameters(paramLabel = "FILE.pdf", arity = "0..*", description = "PDFs to be looked at by themselves.")
    private List<Path> files = List.of();

    @Option(
            names = "--reports",
            paramLabel = "DIR",
            description = "Write the reports (JSON, SARIF, JUnit, Markdown, HTML) into this folder."
                    + " build always writes them, into reports/ of its output folder.")
    private @Nullable Path reports;

    @Option(
            names = "--deep",
            description =
                    "Also look at every page in a browser: axe-core always; colours, 400 %, text spacing, the tab key"
                            + " and what a screen reader is told where a Chromium is found.")
    private boolean deep;

    @Override
    public Integer call() throws Exception {
        return files.isEmpty()
                ? console().follow(progress -> pipeline().check(deep, Optional.ofNullable(reports), progress))
                : console().tell(PdfInspection.of(files, options().order().strict()), PdfSummary::ofReading);
    }
}
