package plainleaf.cli;

import plainleaf.diagnostic.Severity;
import plainleaf.pipeline.Outcome;

/** The last lines about press files. */
final class PressSummary {
    private static final String FOR_A_PERSON =
            "What no software can judge is left to a person: whether the colours are those you expect. Ask the printer for a proof.\n";

    private PressSummary() {}

    static String of(Outcome outcome) {
        long errors = count(outcome, Severity.ERROR);
        long warnings = count(outcome, Severity.WARNING);
        String unread = outcome.complete() ? "" : "Not every file could be read. ";
        return unread + "Findings: " + errors + (errors == 1 ? " error, " : " errors, ") + warnings
                + (warnings == 1 ? " warning.\n" : " warnings.\n") + (outcome.complete() ? FOR_A_PERSON : "");
    }

    private static long count(Outcome outcome, Severity severity) {
        return outcome.diagnostics().stream()
                .filter(d -> d.severity() == severity)
                .count();
    }
}
