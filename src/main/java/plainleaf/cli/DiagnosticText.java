package plainleaf.cli;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Help.Ansi;
import plainleaf.model.Cause;
import plainleaf.model.EditionId;
import plainleaf.model.SourceFile;
import plainleaf.report.Visible;

/** A finding as people read it: where, the line itself, what is wrong with it and what to do. */
final class DiagnosticText {
    private static final int MARGIN = 5;

    private final Map<String, SourceFile> sources;
    private final Ansi ansi;

    DiagnosticText(Map<String, SourceFile> sources, Ansi ansi) {
        this.sources = sources;
        this.ansi = ansi;
    }

    String of(Cause cause) {
        StringBuilder text = new StringBuilder();
        String colour = colour(cause.severity());
        text.append(paint(colour, cause.severity() + "[" + cause.rule() + "]"))
                .append(' ')
                .append(cause.place())
                .append(where(cause))
                .append('\n');
        SourceFile source = sources.get(cause.file());
        if (source != null
                && cause.line() >= 1
                && cause.line() <= source.lines().size()) {
            Excerpt excerpt = Excerpt.of(source.lines().get(cause.line() - 1), cause.column());
            String number = Integer.toString(cause.line());
            text.append(" ".repeat(Math.max(0, MARGIN - number.length()))).append(number);
            text.append(" | ").append(excerpt.text()).append('\n');
            text.append(" ".repeat(MARGIN)).append(" | ").append(" ".repeat(excerpt.caret()));
            text.append(paint(colour, "^ " + Visible.of(cause.message()))).append('\n');
        } else {
            text.append(" ".repeat(MARGIN))
                    .append(" = ")
                    .append(Visible.of(cause.message()))
                    .append('\n');
        }
        if (!cause.help().isEmpty())
            text.append("   help: ").append(Visible.of(cause.help())).append('\n');
        if (!cause.reason().isEmpty())
            text.append("   ")
                    .append(cause.severity())
                    .append(" because: ")
                    .append(Visible.of(cause.reason()))
                    .append('\n');
        return text.append('\n').toString();
    }

    /** The editions it shows in; empty where it concerns all that are made from the file. */
    private static String where(Cause cause) {
        List<EditionId> editions = cause.editions();
        if (editions.isEmpty()) return "";
        boolean oneText = editions.stream().map(EditionId::folder).distinct().count() == 1;
        return editions.stream()
                .map(id -> (oneText ? id.variant().id() : id.toString()) + pages(cause, id))
                .collect(Collectors.joining("; ", " (", ")"));
    }

    private static String pages(Cause cause, EditionId id) {
        String pages = cause.sightings().stream()
                .filter(seen -> seen.edition().equals(id) && seen.page() > 0)
                .map(seen -> Integer.toString(seen.page()))
                .collect(Collectors.joining(" and "));
        return pages.isEmpty() ? "" : ", page " + pages;
    }

    private static String colour(String severity) {
        return switch (severity) {
            case "error" -> "bold,red";
            case "warning" -> "bold,yellow";
            default -> "bold,blue";
        };
    }

    /** The text may hold anything, so picocli's own markup is never put around it. */
    private String paint(String style, String text) {
        if (!ansi.enabled()) return text;
        Ansi.IStyle[] styles = Ansi.Style.parse(style);
        return Ansi.Style.on(styles) + text + Ansi.Style.off(styles);
    }
}
