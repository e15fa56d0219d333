package plainleaf.cli;

import java.util.List;
import java.util.stream.Collectors;
import plainleaf.diagnostic.Severity;
import plainleaf.pipeline.Outcome;

/** The last lines about PDFs that were looked at by themselves, as a reader hears them or as a printer takes them. */
final class PdfSummary {
    private static final String OF_READING =
            "What no software can judge is left to a person: whether the order of reading makes sense, and whether headings,"
                    + " lists and the words for pictures say what they should. plainleaf tags reads the PDF out.\n";

    private static final String OF_PRINT =
            "What no software can judge is left to a person: whether the colours are those you expect. Ask the printer for a proof.\n";

    private PdfSummary() {}

    static String ofReading(Outcome outcome) {
        return of(outcome, OF_READING);
    }

    /** @param files what each file is, in a line */
    static String ofPrint(Outcome outcome, List<String> files) {
        String lines = files.stream().map(line -> line + ".\n").collect(Collectors.joining());
        return lines + of(outcome, OF_PRINT);
    }

    private static String of(Outcome outcome, String forAPerson) {
        long errors = count(outcome, Severity.ERROR);
        long warnings = count(outcome, Severity.WARNING);
        String unread = outcome.complete() ? "" : "Not every file could be read. ";
        return unread + "Findings: " + errors + (errors == 1 ? " error, " : " errors, ") + warnings
                + (warnings == 1 ? " warning.\n" : " warnings.\n") + (outcome.complete() ? forAPerson : "");
    }

    private static long count(Outcome outcome, Severity severity) {
        return outcome.diagnostics().stream()
                .filter(d -> d.severity() == severity)
                .count();
    }
}
