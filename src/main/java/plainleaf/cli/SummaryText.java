package plainleaf.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Help.Ansi;
import plainleaf.model.Cause;
import plainleaf.model.FileSize;
import plainleaf.model.PrintResult;
import plainleaf.pipeline.Outcome;
import plainleaf.report.Causes;
import plainleaf.report.Manifest;

/** The table at the end of a run: each edition and what became of it. */
final class SummaryText {
    private static final List<String> HEADER = List.of("leaflet", "language", "edition", "result", "pages", "PDF");
    private static final List<String> STATES = List.of("published", "proved", "withheld", "missing");
    private static final String PRINT = "press file";
    private static final List<String> PRINT_RESULTS = List.of("made", "proof", "withheld");

    private final Ansi ansi;

    SummaryText(Ansi ansi) {
        this.ansi = ansi;
    }

    String of(Outcome outcome) {
        if (!outcome.complete()) return "Nothing was changed: mend the errors above first.\n";
        boolean printed = outcome.editions().stream().anyMatch(edition -> edition.print() != null);
        List<List<String>> rows = new ArrayList<>(List.of(printed ? with(HEADER, PRINT) : HEADER));
        for (Manifest.Edition edition : outcome.editions())
            rows.add(printed ? with(row(edition), print(edition)) : row(edition));
        StringBuilder text = new StringBuilder();
        int[] widths = widths(rows);
        for (int i = 0; i < rows.size(); i++) {
            String line = line(rows.get(i), widths);
            text.append(i == 0 ? ansi.string("@|bold " + line + "|@") : line).append('\n');
        }
        return text.append('\n').append(count(outcome)).append('\n').toString();
    }

    private static List<String> with(List<String> row, String last) {
        return Stream.concat(row.stream(), Stream.of(last)).toList();
    }

    private static String print(Manifest.Edition edition) {
        return edition.print() == null ? "" : edition.print().words();
    }

    private static List<String> row(Manifest.Edition edition) {
        String result = edition.state().equals("withheld")
                ? "withheld: " + Objects.requireNonNullElse(edition.reason(), "")
                : edition.state();
        Manifest.File pdf = edition.files().stream()
                .filter(file -> file.pages() != null)
                .findFirst()
                .orElse(null);
        return List.of(
                edition.leaflet(),
                edition.language(),
                edition.edition(),
                result,
                pdf == null ? "" : String.valueOf(pdf.pages()),
                pdf == null ? "" : size(pdf.bytes()));
    }

    private static String size(long bytes) {
        FileSize size = FileSize.of(bytes);
        return size.mega()
                ? String.format(Locale.ROOT, "%.1f MB", size.amount())
                : String.format(Locale.ROOT, "%.0f kB", size.amount());
    }

    private static int[] widths(List<List<String>> rows) {
        int[] widths = new int[rows.get(0).size()];
        for (List<String> row : rows)
            for (int i = 0; i < widths.length; i++)
                widths[i] = Math.max(widths[i], row.get(i).length());
        return widths;
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String padding = " ".repeat(widths[i] - row.get(i).length());
            boolean number = i == 4 || i == 5;
            line.append(number ? padding + row.get(i) : row.get(i) + padding).append("  ");
        }
        return line.toString().stripTrailing();
    }

    private static String count(Outcome outcome) {
        List<String> states =
                outcome.editions().stream().map(Manifest.Edition::state).toList();
        List<String> printed = outcome.editions().stream()
                .flatMap(edition -> Stream.ofNullable(edition.print()))
                .map(PrintResult::state)
                .toList();
        String editions = states.isEmpty() ? "no editions" : counts(states, STATES);
        String press = printed.isEmpty() ? "" : " Press files: " + counts(printed, PRINT_RESULTS) + ".";
        List<Cause> causes = Causes.of(outcome.diagnostics());
        return "Editions: " + editions + "." + press + " Findings: " + count(causes, "error") + ", "
                + count(causes, "warning") + ", " + count(causes, "note") + ".";
    }

    /** How often each of these is among them; what is not there is not counted. */
    private static String counts(List<String> all, List<String> states) {
        return states.stream()
                .filter(all::contains)
                .map(state -> counted(Collections.frequency(all, state), state))
                .collect(Collectors.joining(", "));
    }

    private static String counted(int number, String state) {
        return number + " " + (state.equals("proof") && number > 1 ? "proofs" : state);
    }

    private static String count(List<Cause> causes, String severity) {
        long number = causes.stream()
                .filter(cause -> cause.severity().equals(severity))
                .count();
        return number + " " + severity + (number == 1 ? "" : "s");
    }
}
