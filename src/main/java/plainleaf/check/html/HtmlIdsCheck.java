package plainleaf.check.html;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import plainleaf.check.Check;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds ids that stand twice, and links and labels that point to ids that are not there. */
public final class HtmlIdsCheck implements Check<PageView> {
    public static final Rule RULE = new Rule(
            "html-ids",
            Severity.ERROR,
            "Every id of a page stands once, and everything that points to one finds it.",
            "WCAG 2.2, 1.3.1 and 2.4.4; HTML, 3.2.6",
            "correct the id of the heading or the link to it",
            Example.html("<a href=\"#dwon\">Going down</a>", "<a href=\"#down\">Going down</a>"));

    @Override
    public Stream<Diagnostic> check(PageView page) {
        Set<String> ids = new HashSet<>();
        Stream<Diagnostic> twice = page.document().select("[id]").stream()
                .filter(element -> !ids.add(element.id()))
                .map(element -> page.broken(RULE, element, "the id " + element.id() + " stands twice"))
                .toList()
                .stream();
        Stream<Diagnostic> lost = pointers(page)
                .filter(pointer ->
                        !ids.contains(pointer.id()) && !isTop(pointer) && !ids.contains(decoded(pointer.id())))
                .map(pointer -> page.broken(RULE, pointer.element(), "there is no id " + pointer.id()));
        return Stream.concat(twice, lost);
    }

    /** An element and an id it names. */
    private record Pointer(Element element, String id) {}

    /** HTML, scrolling to a fragment: a link to nothing, or to “top” in any case, leads to the top of the page. */
    private static boolean isTop(Pointer pointer) {
        return pointer.element().nameIs("a")
                && (pointer.id().isEmpty()
                        || pointer.id().toLowerCase(Locale.ROOT).equals("top"));
    }

    /** The same place of HTML: an id may be written in an address by its bytes. */
    private static String decoded(String id) {
        try {
            return URLDecoder.decode(id.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return id;
        }
    }

    private static Stream<Pointer> pointers(PageView page) {
        Stream<Pointer> links = page.document().select("a[href^=#]").stream()
                .map(link -> new Pointer(link, link.attr("href").substring(1)));
        Stream<Pointer> others = Stream.of("aria-labelledby", "aria-describedby", "headers", "for")
                .flatMap(name -> page.document().select("[" + name + "]").stream()
                        .flatMap(element -> Arrays.stream(
                                        element.attr(name).strip().split("\\s+", -1))
                                .map(id -> new Pointer(element, id))));
        return Stream.concat(links, others);
    }
}
