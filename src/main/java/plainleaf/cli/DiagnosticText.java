package plainleaf.cli;

import java.util.Map;
import picocli.CommandLine.Help.Ansi;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Severity;
import plainleaf.model.Location;
import plainleaf.model.SourceFile;

/** A diagnostic as people read it: where, the line itself, what is wrong with it and what to do. */
final class DiagnosticText {
    private static final int MARGIN = 5;

    private final Map<String, SourceFile> sources;
    private final Ansi ansi;

    DiagnosticText(Map<String, SourceFile> sources, Ansi ansi) {
        this.sources = sources;
        this.ansi = ansi;
    }

    String of(Diagnostic d) {
        StringBuilder text = new StringBuilder();
        text.append(paint(
                        colour(d.severity()), d.severity().id() + "[" + d.rule().id() + "]"))
                .append(' ')
                .append(d.location());
        d.edition()
                .ifPresent(id -> text.append(" (")
                        .append(id.variant().id())
                        .append(page(d))
                        .append(')'));
        text.append('\n');
        Location at = d.location();
        SourceFile source = sources.get(at.file());
        if (source != null && at.line() >= 1 && at.line() <= source.lines().size()) {
            Excerpt excerpt = Excerpt.of(source.lines().get(at.line() - 1), at.column());
            String number = Integer.toString(at.line());
            text.append(" ".repeat(Math.max(0, MARGIN - number.length()))).append(number);
            text.append(" | ").append(excerpt.text()).append('\n');
            text.append(" ".repeat(MARGIN)).append(" | ").append(" ".repeat(excerpt.caret()));
            text.append(paint(colour(d.severity()), "^ " + Excerpt.visible(d.detail())))
                    .append('\n');
        } else {
            text.append(" ".repeat(MARGIN))
                    .append(" = ")
                    .append(Excerpt.visible(d.detail()))
                    .append('\n');
        }
        if (!d.hint().isEmpty())
            text.append("   help: ").append(Excerpt.visible(d.hint())).append('\n');
        return text.append('\n').toString();
    }

    private static String page(Diagnostic d) {
        return d.page() == 0 ? "" : ", page " + d.page();
    }

    private static String colour(Severity severity) {
        return switch (severity) {
            case ERROR -> "bold,red";
            case WARNING -> "bold,yellow";
            case NOTE -> "bold,blue";
        };
    }

    /** The text may hold anything, so picocli's own markup is never put around it. */
    private String paint(String style, String text) {
        if (!ansi.enabled()) return text;
        Ansi.IStyle[] styles = Ansi.Style.parse(style);
        return Ansi.Style.on(styles) + text + Ansi.Style.off(styles);
    }
}
