package plainleaf.check.browser;

import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds what axe-core finds in a page, colours and sizes apart. */
public final class WebAxeCheck implements Check<Tab> {
    public static final Rule RULE = new Rule(
            "web-axe",
            Severity.ERROR,
            "A page has nothing that axe-core, the usual test of web accessibility, finds wrong.",
            "WCAG 2.2, 1.1.1, 1.3.1, 2.4.4, 3.1.1 and 4.1.2",
            "this is a fault of a template",
            Example.html(
                    "<a href=\"risks.html\"><img src=\"arrow.svg\" alt=\"\"></a>",
                    "<a href=\"risks.html\"><img src=\"arrow.svg\" alt=\"The risks\"></a>"));

    /** As the browser shows it. */
    @Override
    public Stream<Diagnostic> check(Tab tab) {
        return told(tab.page(), tab.axe());
    }

    /** As it stands in its markup. */
    static Stream<Diagnostic> check(ServedPage page, HtmlUnit browser) {
        return told(page, browser.axe(page));
    }

    private static Stream<Diagnostic> told(ServedPage page, Axe.Result result) {
        if (result.rules() == 0) throw new IllegalStateException("axe-core had nothing to look at on " + page.path());
        return result.findings().stream()
                .filter(Axe.Finding::sure)
                .filter(finding -> !Axe.OF_COLOURS.contains(finding.rule()))
                .filter(finding -> !finding.rule().equals(Axe.OF_TARGETS))
                .map(finding -> AxeWords.diagnostic(RULE, page, finding));
    }
}
