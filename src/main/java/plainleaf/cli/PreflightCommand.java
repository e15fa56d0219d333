package plainleaf.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import plainleaf.pipeline.PressInspection;
import plainleaf.pipeline.PressInspection.Asked;

/** {@code plainleaf preflight} */
@Command(
        name = "preflight",
        description = {
            "Says what a printer would send back: page boxes, bleed, inks, black text, fonts, pictures, lines, PDF/X-4.",
            "Any PDF will do, Plainleaf's own or a designer's. plainleaf explain press-ink tells what a rule asks."
        },
        modelTransformer = PreflightCommand.OfFilesAlone.class)
final class PreflightCommand extends OptionedCommand {
    /** Files are looked at as they are: what chooses editions or makes them is no option here. */
    static final class OfFilesAlone implements CommandLine.IModelTransformer {
        private static final Set<String> KEPT = Set.of(
                "--trim", "--ink", "--bleed", "--safe", "--strict", "--format", "--color", "--help", "--version");

        @Override
        public CommandSpec transform(CommandSpec command) {
            List.copyOf(command.options()).stream()
                    .filter(option -> !KEPT.contains(option.longestName()))
                    .forEach(command::remove);
            return command;
        }
    }

    @Parameters(paramLabel = "FILE.pdf", arity = "1..*", description = "The PDFs to be looked at.")
    private List<Path> files = List.of();

    @Option(
            names = "--trim",
            paramLabel = "SIZE",
            description = "The size of a page after the knife: A4, A5, A6, DL, or millimetres such as 148x210."
                    + " Default: any, the same on every page",
            defaultValue = "")
    private String trim = "";

    @Option(
            names = "--ink",
            paramLabel = "PERCENT",
            description =
                    "The most of all inks together at one place: 300 on coated paper, 280 on uncoated. Default: 300",
            defaultValue = "300")
    private int ink;

    @Option(
            names = "--bleed",
            paramLabel = "MM",
            description = "How far grounds and pictures reach beyond the trim. Default: 3",
            defaultValue = "3")
    private double bleed;

    @Option(
            names = "--safe",
            paramLabel = "MM",
            description = "How far words stay inside the trim. Default: 5",
            defaultValue = "5")
    private double safe;

    @Override
    public Integer call() throws Exception {
        if (ink < 100 || ink > 400) throw options().wrong("--ink must be from 100 to 400 percent, and is " + ink + ".");
        if (!(bleed >= 0 && bleed <= 50))
            throw options().wrong("--bleed must be from 0 to 50 mm, and is " + bleed + ".");
        if (!(safe >= 0 && safe <= 50)) throw options().wrong("--safe must be from 0 to 50 mm, and is " + safe + ".");
        TrimSize size = TrimSize.of(trim.toUpperCase(Locale.ROOT))
                .orElseThrow(() -> options()
                        .wrong("--trim must be A4, A5, A6, DL or millimetres such as 148x210, and is '" + trim + "'."));
        Asked asked = new Asked(size.width(), size.height(), bleed, ink, safe);
        PressInspection.Inspected inspected =
                PressInspection.of(files, asked, options().order().strict());
        return console().tell(inspected.outcome(), outcome -> PdfSummary.ofPrint(outcome, inspected.files()));
    }
}
