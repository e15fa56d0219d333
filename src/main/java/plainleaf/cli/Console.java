package plainleaf.cli;

import java.io.PrintWriter;
import java.util.function.Function;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import plainleaf.diagnostic.Severity;
import plainleaf.model.Cause;
import plainleaf.pipeline.Outcome;
import plainleaf.pipeline.Progress;
import plainleaf.report.Causes;
import plainleaf.report.Json;

/** Shows how the work goes and what came of it: findings on standard error, the result on standard output. */
final class Console {
    /** Once, below all findings: beside each it would hide what is to be done. */
    private static final String MORE =
            "plainleaf explain RULE tells what a rule asks, by which standard, and shows an example.";

    private final PrintWriter out;
    private final PrintWriter err;
    private final CommonOptions.Format format;
    private final Ansi ansi;

    private Console(PrintWriter out, PrintWriter err, CommonOptions.Format format, Ansi ansi) {
        this.out = out;
        this.err = err;
        this.format = format;
        this.ansi = ansi;
    }

    static Console of(CommandSpec command, CommonOptions options) {
        Ansi ansi = switch (options.color()) {
            case ALWAYS -> Ansi.ON;
            case NEVER -> Ansi.OFF;
            case AUTO -> Terminal.takesColour() ? Ansi.ON : Ansi.OFF;
        };
        return new Console(command.commandLine().getOut(), command.commandLine().getErr(), options.format(), ansi);
    }

    /** Work that can be followed. */
    interface Work {
        Outcome run(Progress progress) throws Exception;
    }

    /** Does the work, shows it and gives the exit code. */
    int follow(Work work) throws Exception {
        return tell(watch(work), new SummaryText(ansi)::of);
    }

    /** Does work that can be followed, and says nothing of what came of it. */
    Outcome watch(Work work) throws Exception {
        return work.run(progress());
    }

    /** Shows what came of it, with its summary, and gives the exit code. */
    int tell(Outcome outcome, Function<Outcome, String> summary) {
        if (format == CommonOptions.Format.JSON)
            out.println(Json.of(outcome.exitCode(), outcome.editions(), outcome.diagnostics()));
        else show(outcome, summary);
        return outcome.exitCode();
    }

    private Progress progress() {
        return Terminal.isThere() && format == CommonOptions.Format.TEXT
                ? new ProgressOnTerminal()
                : new ProgressInLines(err);
    }

    private void show(Outcome outcome, Function<Outcome, String> summary) {
        DiagnosticText text = new DiagnosticText(outcome.sources(), ansi);
        for (Cause cause : Causes.of(outcome.diagnostics())) err.print(text.of(cause));
        if (outcome.diagnostics().stream().anyMatch(d -> d.severity() != Severity.NOTE)) err.println(MORE + "\n");
        err.flush();
        out.print(summary.apply(outcome));
        out.flush();
    }
}
