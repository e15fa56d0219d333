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

/** Finds words that are lost where a reader sets them further apart, as many with dyslexia do. */
public final class WebTextSpacingCheck implements Check<Tab> {
    public static final Rule RULE = new Rule(
            "web-text-spacing",
            Severity.ERROR,
            "Nothing is cut off or covered where readers set lines, paragraphs, words and letters further apart.",
            "WCAG 2.2, 1.4.12",
            "let the box grow with its words: min-height instead of height in styles/web",
            Example.words(".summary {height: 3rem; overflow: hidden}", ".summary {min-height: 3rem}"));

    /** What was lost, among how many elements with words. */
    private record Measured(int looked, List<Seen> lost) {}

    @Override
    public Stream<Diagnostic> check(Tab tab) {
        List<Diagnostic> found = new ArrayList<>();
        Set<Integer> known = new HashSet<>();
        for (Screen screen : List.of(Screen.WIDE, Screen.NARROW)) {
            screen.on(tab);
            Measured measured = new Gson().fromJson(tab.tell(Axe.resource("text-spacing.js")), Measured.class);
            if (measured.looked() == 0) throw new IllegalStateException("the browser shows no words");
            for (Seen seen : measured.lost())
                if (known.add(seen.index()))
                    found.add(tab.page()
                            .broken(
                                    RULE,
                                    seen,
                                    seen.told() + " does not fit its box " + screen.told()
                                            + " when it is set further apart"));
        }
        Screen.WIDE.on(tab);
        return found.stream();
    }
}
