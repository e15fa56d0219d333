package plainleaf.check.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import plainleaf.check.Check;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds pages whose headings do not make an outline. */
public final class HtmlHeadingsCheck implements Check<PageView> {
    public static final Rule RULE = new Rule(
            "html-headings",
            Severity.ERROR,
            "A page has one main heading, and the others go down one level at a time.",
            "WCAG 2.2, 1.3.1 and 2.4.6",
            "if the headings of the text are in order, this is a fault of a template",
            Example.html("<header><h1>Example Hospital</h1></header>", "<header><p>Example Hospital</p></header>"));

    @Override
    public Stream<Diagnostic> check(PageView page) {
        List<Diagnostic> found = new ArrayList<>();
        List<Element> headings = page.document().select("h1, h2, h3, h4, h5, h6");
        long main = headings.stream().filter(heading -> heading.nameIs("h1")).count();
        if (main != 1) {
            found.add(page.broken(RULE, page.document(), "the page has " + main + " main headings, not one"));
        }
        int above = 0;
        for (Element heading : headings) {
            int level = heading.tagName().charAt(1) - '0';
            if (level > above + 1) {
                found.add(page.broken(RULE, heading, "the heading “" + heading.text() + "” skips a level"));
            }
            if (heading.text().isBlank()) {
                found.add(page.broken(RULE, heading, "a heading has no words"));
            }
            above = level;
        }
        return found.stream();
    }
}
