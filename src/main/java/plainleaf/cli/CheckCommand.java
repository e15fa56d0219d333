package plainleaf.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
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

    @Override
    public Integer call() throws Exception {
        return files.isEmpty()
                ? console().follow(progress -> pipeline().check(progress))
                : console().tell(PdfInspection.of(files, options().order().strict()), PdfSummary::of);
    }
}
