package plainleaf.check.browser;

import com.google.gson.Gson;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds pages that must be moved from side to side, line by line, by those who enlarge them. */
public final class WebReflowCheck implements Check<Tab> {
    public static final Rule RULE = new Rule(
            "web-reflow",
            Severity.ERROR,
            "A page fits a screen 320 CSS pixels wide, which is 400 % on a desktop: no scrolling sideways, nothing cut off.",
            "WCAG 2.2, 1.4.10",
            "let it wrap: no fixed widths in styles/web, no words that cannot be broken",
            Example.words("table {width: 40rem}", "table {width: 100%; max-width: 40rem}"));

    /**
     * What was measured, in CSS pixels.
     *
     * @param width of the page
     * @param screen of what it is shown on
     * @param wide what reaches beyond
     * @param cut what hides its own words
     */
    private record Measured(int width, int screen, List<Seen> wide, List<Seen> cut) {}

    @Override
    public Stream<Diagnostic> check(Tab tab) {
        List<Diagnostic> found = new ArrayList<>();
        Set<Integer> known = new HashSet<>();
        for (Screen screen : Screen.ALL) {
            screen.on(tab);
            Measured measured = new Gson().fromJson(tab.tell(Axe.resource("reflow.js")), Measured.class);
            tell(tab.page(), screen, measured, known, found);
        }
        Screen.WIDE.on(tab);
        return found.stream();
    }

    private static void tell(
            ServedPage page, Screen screen, Measured measured, Set<Integer> known, List<Diagnostic> found) {
        if (measured.screen() != screen.width())
            throw new IllegalStateException("the browser shows " + measured.screen() + " px, not " + screen.width());
        String wider = "the page is " + measured.width() + " px wide " + screen.told();
        List<Seen> wide = measured.wide();
        if (measured.width() > measured.screen() && wide.isEmpty() && known.add(0))
            found.add(page.broken(RULE, new Seen(0, "html", "html", ""), wider));
        for (Seen seen : wide)
            if (known.add(seen.index())) found.add(page.broken(RULE, seen, wider + ": " + seen.told() + " sticks out"));
        for (Seen seen : measured.cut())
            if (known.add(seen.index()))
                found.add(page.broken(RULE, seen, seen.told() + " is cut off " + screen.told()));
    }
}
