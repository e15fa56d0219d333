package plainleaf.check.browser;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import plainleaf.check.Check;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds what a screen reader is told otherwise than the article says it. */
public final class WebAccessibilityTreeCheck implements Check<Tab> {
    public static final Rule RULE = new Rule(
            "web-accessibility-tree",
            Severity.ERROR,
            "A screen reader is told the words, headings, links, lists, tables, pictures and languages of the article, and eyes"
                    + " are shown them.",
            "WCAG 2.2, 1.3.1, 1.3.2, 3.1.2 and 4.1.2",
            "a style sheet or a template has hidden it or changed what it is",
            Example.words(".step-title {display: none}", ".step-title {display: block}"));

    @Override
    public Stream<Diagnostic> check(Tab tab) {
        ShownElements shown = new ShownElements(tab);
        String role = shown.root().nameIs("article") ? "article" : "RootWebArea";
        AccessibilityTree tree = AccessibilityTree.of(tab, role);
        if (!tree.isThere()) return Stream.of(broken(tab, shown.root(), "a screen reader is not told of an article"));
        List<Heard.From> expected = Heard.in(shown.root(), tab.page().address()).stream()
                .filter(from -> !shown.maySleep(from.element()))
                .toList();
        return Stream.of(
                        Stream.of(Heard.Kind.values()).flatMap(kind -> difference(tab, tree, expected, kind).stream()),
                        shown.all().stream().flatMap(element -> silent(tab, shown, tree, element).stream()),
                        language(tab, shown).stream())
                .flatMap(found -> found);
    }

    /** The first difference of a kind: those behind it are mostly its consequences. */
    private static Optional<Diagnostic> difference(
            Tab tab, AccessibilityTree tree, List<Heard.From> all, Heard.Kind kind) {
        List<Heard.From> expected =
                all.stream().filter(from -> from.heard().kind() == kind).toList();
        List<Heard> heard = tree.heard(kind);
        int at = 0;
        while (at < Math.min(expected.size(), heard.size())
                && expected.get(at).heard().sounds(heard.get(at))) at++;
        if (at == expected.size() && at == heard.size()) return Optional.empty();
        String told = at < heard.size() ? heard.get(at).told() : "nothing more of its kind";
        if (at == expected.size())
            return Optional.of(broken(
                    tab,
                    tab.page().view().document(),
                    "a screen reader is told " + told + ", which is not in the text"));
        Heard.From first = expected.get(at);
        return Optional.of(broken(
                tab,
                first.element(),
                "a screen reader is told " + told + " where the text has "
                        + first.heard().told()));
    }

    /** Words that somebody does not get; what the program added may be shown elsewhere. */
    private static Optional<Diagnostic> silent(Tab tab, ShownElements shown, AccessibilityTree tree, Element element) {
        List<ShownElements.Text> texts = shown.texts(element);
        if (texts.isEmpty() || shown.maySleep(element)) return Optional.empty();
        boolean spoken = texts.stream().allMatch(text -> tree.spoken().contains(text.number()));
        boolean seen = shown.state(element).shown();
        if (spoken && seen) return Optional.empty();
        String who = spoken ? "the eye" : seen ? "screen readers" : "everybody";
        return Optional.of(broken(tab, element, "“" + element.text() + "” is hidden from " + who));
    }

    private static Optional<Diagnostic> language(Tab tab, ShownElements shown) {
        return shown.all().stream()
                .filter(element -> !shown.texts(element).isEmpty())
                .filter(element ->
                        !language(element).equals(shown.state(element).language()))
                .findFirst()
                .map(element -> broken(
                        tab,
                        element,
                        "“" + element.text() + "” is read in the language '"
                                + shown.state(element).language() + "' and not in '" + language(element) + "'"));
    }

    private static String language(Element element) {
        Element holder = element.closest("[lang]");
        return holder == null ? "" : holder.attr("lang");
    }

    private static Diagnostic broken(Tab tab, Element element, String detail) {
        return tab.page().brokenAt(RULE, element, detail);
    }
}
