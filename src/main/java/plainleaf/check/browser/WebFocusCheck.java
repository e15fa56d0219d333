package plainleaf.check.browser;

import com.google.gson.Gson;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plainleaf.check.Check;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Goes through a page with the tab key, and finds where somebody without a mouse gets lost. */
public final class WebFocusCheck implements Check<Tab> {
    public static final Rule RULE = new Rule(
            "web-focus",
            Severity.ERROR,
            "The tab key reaches every link in the order of the text, and shows where it is.",
            "WCAG 2.2, 2.1.1, 2.4.3, 2.4.7 and 2.4.11",
            "leave tabindex out of the templates, and the outline of :focus-visible in styles/web",
            Example.words("a:focus-visible {outline: none}", "a:focus-visible {outline: 3px solid #1A2227}"));

    /**
     * Where the focus is.
     *
     * @param place among the controls in the order of the source; −1 for none
     * @param marked whether it looks otherwise than without
     * @param inView whether it can be seen
     */
    private record Step(
            int place,
            boolean marked,
            boolean inView,
            @Nullable Seen seen) {}

    @Override
    public Stream<Diagnostic> check(Tab tab) {
        Gson gson = new Gson();
        List<Seen> controls = List.of(gson.fromJson(tab.tell(Axe.resource("focus.js")), Seen[].class));
        List<Diagnostic> found = new ArrayList<>();
        Set<Integer> reached = new TreeSet<>();
        int last = -1;
        // The browser may stop at what scrolls, besides: it must come to an end all the same.
        for (int presses = 0; presses < 2 * controls.size() + 10; presses++) {
            tab.pressTab();
            Step step = gson.fromJson(tab.tell("window.focusStep()"), Step.class);
            if (step.seen() == null) break;
            tell(tab.page(), step, last, found);
            if (step.place() < 0) continue;
            reached.add(step.place());
            last = step.place();
        }
        for (int i = 0; i < controls.size(); i++)
            if (!reached.contains(i))
                found.add(broken(tab.page(), controls.get(i), "cannot be reached with the tab key"));
        return found.stream();
    }

    private static void tell(ServedPage page, Step step, int last, List<Diagnostic> found) {
        Seen seen = step.seen();
        if (seen == null) return;
        if (step.place() >= 0 && step.place() < last)
            found.add(broken(page, seen, "comes later with the tab key than in the text"));
        if (!step.marked()) found.add(broken(page, seen, "looks the same when the tab key has come to it"));
        if (!step.inView()) found.add(broken(page, seen, "is out of sight or covered when the tab key has come to it"));
    }

    private static Diagnostic broken(ServedPage page, Seen seen, String what) {
        return page.broken(RULE, seen, seen.told() + " " + what);
    }
}
