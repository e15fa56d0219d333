package plainleaf.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import picocli.CommandLine.Help.Ansi;
import plainleaf.model.Cause;
import plainleaf.model.FileSize;
import plainleaf.pipeline.Outcome;
import plainleaf.report.Causes;
import plainleaf.report.Manifest;

/** The table at the end of a run: each edition and what became of it. */
final class SummaryText {
    private static final List<String> HEADER = List.of("leaflet", "language", "edition", "result", "pages", "PDF");

    private final Ansi ansi;

    SummaryText(Ansi ansi) {
        this.ansi = ansi;
    }

    String of(Outcome outcome) {
        if (!outcome.complete()) return "Nothing was changed: mend the errors above first.\n";
        List<List<String>> rows = new ArrayList<>(List.of(HEADER));
        outcome.editions().forEach(edition -> rows.add(row(edition)));
        StringBuilder text = new StringBuilder();
        int[] widths = widths(rows);
        for (List<String> row : rows) text.append(line(row, widths)).append('\n');
        return text.append('\n').append(count(outcome)).append('\n').toString();
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
        int[] widths = new int[HEADER.size()];
        for (List<String> row : rows)
            for (int i = 0; i < widths.length; i++)
                widths[i] = Math.max(widths[i], row.get(i).length());
        return widths;
    }

    private String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String padding = " ".repeat(widths[i] - row.get(i).length());
            boolean number = i >= 4;
            line.append(number ? padding + row.get(i) : row.get(i) + padding).append("  ");
        }
        String text = line.toString().stripTrailing();
        return row.equals(HEADER) ? ansi.string("@|bold " + text + "|@") : text;
    }

    private static String count(Outcome outcome) {
        List<String> parts = new ArrayList<>();
        Arrays.stream(new String[] {"published", "proved", "withheld", "missing"})
                .forEach(state -> {
                    long number = outcome.editions().stream()
                            .filter(edition -> edition.state().equals(state))
                            .count();
                    if (number > 0) parts.add(number + " " + state);
                });
        String editions = parts.isEmpty() ? "no editions" : String.join(", ", parts);
        List<Cause> causes = Causes.of(outcome.diagnostics());
        return "Editions: " + editions + ". Findings: " + count(causes, "error") + ", " + count(causes, "warning")
                + ", " + count(causes, "note") + ".";
    }

    private static String count(List<Cause> causes, String severity) {
        long number = causes.stream()
                .filter(cause -> cause.severity().equals(severity))
                .count();
        return number + " " + severity + (number == 1 ? "" : "s");
    }
}
