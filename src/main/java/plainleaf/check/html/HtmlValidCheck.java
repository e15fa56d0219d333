package plainleaf.check.html;

import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds what the Nu HTML checker finds. */
public final class HtmlValidCheck implements Check<PageView> {
    public static final Rule RULE = new Rule(
            "html-valid",
            Severity.ERROR,
            "A page is valid HTML.",
            "HTML living standard; EN 301 549, 9.6",
            "if the text is as the format asks, this is a fault of a template",
            Example.html("<p><div>Hold the rail.</div></p>", "<div><p>Hold the rail.</p></div>"));

    /** Sets the checker up, which takes most of its time. */
    public static void warmUp() {
        Nu.check("<!DOCTYPE html><html lang=\"en\"><head><title>x</title></head><body></body></html>");
    }

    @Override
    public Stream<Diagnostic> check(PageView page) {
        return Nu.check(page.page().markup()).stream()
                .map(message -> page.broken(RULE, message.line(), message.column(), message.text())
                        .as(message.error() ? Severity.ERROR : Severity.WARNING));
    }
}
