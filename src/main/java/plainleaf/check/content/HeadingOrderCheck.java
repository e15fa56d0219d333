package plainleaf.check.content;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;
import plainleaf.model.Heading;
import plainleaf.model.Section;

/** Finds headings that skip a level. */
public final class HeadingOrderCheck implements Check<Text> {
    public static final Rule RULE = new Rule(
            "heading-order",
            Severity.ERROR,
            "Headings go down one level at a time, from the title on.",
            "WCAG 2.2, 1.3.1; PDF/UA-1, 7.4.2; Matterhorn 14-003",
            "take away one # or more, or add the heading that is left out",
            Example.markdown("#### In the garden\n\nTake your time.", "### In the garden\n\nTake your time."));

    @Override
    public Stream<Diagnostic> check(Text text) {
        List<Diagnostic> found = new ArrayList<>();
        int above = 1;
        for (Section section : text.translation().sections()) {
            Heading heading = section.heading();
            if (heading.level() > above + 1) {
                found.add(RULE.brokenAt(heading.location(), skipped(heading.level(), above)));
            }
            above = heading.level();
        }
        return found.stream();
    }

    private static String skipped(int level, int above) {
        return "a heading of level " + level + " follows "
                + (above == 1 ? "the title" : "one of level " + above)
                + "; level " + (above + 1) + " is left out";
    }
}
