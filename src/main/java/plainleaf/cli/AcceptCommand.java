package plainleaf.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.pipeline.Outcome;
import plainleaf.pipeline.Pipeline;
import plainleaf.report.BaselineText;

/** {@code plainleaf accept} */
@Command(
        name = "accept",
        description = {
            "Checks like check, and writes entries for content/baseline.yaml that accept the warnings it finds.",
            "They go to standard output: add them to the file. An error cannot be accepted."
        })
final class AcceptCommand extends OptionedCommand {
    @Option(
            names = "--reason",
            required = true,
            paramLabel = "TEXT",
            description = "Why they may stay, for the reports.")
    private String reason = "";

    @Option(
            names = "--until",
            required = true,
            paramLabel = "YYYY-MM-DD",
            description = "The last day on which they may stay.")
    private String until = "";

    @Option(names = "--rule", paramLabel = "RULE", description = "Only findings of this rule (repeatable).")
    private Set<String> rules = Set.of();

    @Override
    public Integer call() throws Exception {
        LocalDate day = options().day("--until", until);
        LocalDate today = options().order().date();
        if (day.isBefore(today)) throw options().wrong("--until must be " + today + " or later, and is " + day + ".");
        for (String rule : rules) Pipeline.rulebook(rule);
        Outcome outcome = console().watch(progress -> pipeline().check(false, Optional.empty(), progress));
        if (!outcome.complete()) return console().tell(outcome, none -> "");
        List<Diagnostic> chosen = outcome.diagnostics().stream()
                .filter(found -> rules.isEmpty() || rules.contains(found.rule().id()))
                .toList();
        out().print(new BaselineText(options().order().contentName(), outcome.sources(), reason, day).of(chosen));
        out().flush();
        return 0;
    }
}
