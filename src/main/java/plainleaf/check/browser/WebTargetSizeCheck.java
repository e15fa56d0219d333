package plainleaf.check.browser;

import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds links that are too small, and too near to others, for a finger that shakes. */
public final class WebTargetSizeCheck implements Check<Tab> {
    public static final Rule RULE = new Rule(
            "web-target-size",
            Severity.ERROR,
            "Whatever is tapped is 24 by 24 CSS pixels or has that much room around it, unless it stands in a sentence.",
            "WCAG 2.2, 2.5.8",
            "give it a larger min-height, or more padding, in styles/web",
            Example.words(
                    ".editions a {display: inline-block; line-height: 1; font-size: 12px}",
                    ".editions a {display: inline-block; line-height: 1; font-size: 12px; min-height: 24px}"));

    @Override
    public Stream<Diagnostic> check(Tab tab) {
        return tab.axe().findings().stream()
                .filter(Axe.Finding::sure)
                .filter(finding -> finding.rule().equals(Axe.OF_TARGETS))
                .map(finding -> AxeWords.diagnostic(RULE, tab.page(), finding, words(finding)));
    }

    private static String words(Axe.Finding finding) {
        return "is a target of " + measure(finding, "width") + " by " + measure(finding, "height")
                + " CSS pixels, too near to another";
    }

    private static String measure(Axe.Finding finding, String name) {
        return finding.data().has(name) ? finding.data().get(name).getAsString() : "too few";
    }
}
