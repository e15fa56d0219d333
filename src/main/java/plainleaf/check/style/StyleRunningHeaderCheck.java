package plainleaf.check.style;

import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import plainleaf.check.Check;
import plainleaf.check.css.Declaration;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds links and structure in what is repeated on every page. */
final class StyleRunningHeaderCheck implements Check<PrintStyle> {
    static final Rule RULE = new Rule(
            "style-running-header",
            Severity.ERROR,
            "What is repeated on every page is plain text: no links, headings, lists, tables or pictures that are read.",
            "PDF/UA-1, 7.8 (headers and footers are artifacts); OpenHTMLtoPDF tags such a link at the end of the document",
            "put it into the text once, and repeat only words",
            Example.css(
                    "p { position: running(top); } @page { @top-left { content: element(top); font-family: var(--fonts); } }",
                    "@page { @top-left { content: \"Example Hospital\"; font-family: var(--fonts); } }"));

    private static final Set<String> TAGGED =
            Set.of("a", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "table", "figure", "blockquote");

    @Override
    public Stream<Diagnostic> check(PrintStyle style) {
        return style.ofElements("position")
                .filter(d -> d.value().startsWith("running("))
                .flatMap(d -> repeated(style, d));
    }

    private static Stream<Diagnostic> repeated(PrintStyle style, Declaration d) {
        return d.scope().selectors().stream()
                .flatMap(selector -> style.markup().chosen(selector))
                .flatMap(written -> written.element().getAllElements().stream()
                        .filter(StyleRunningHeaderCheck::isTagged)
                        .map(element -> new Markup.Written(written.file(), element)))
                .map(written -> RULE.brokenAt(
                        written.place(),
                        "this “" + written.name() + "” is in what " + d.place() + " repeats on every page"));
    }

    private static boolean isTagged(Element element) {
        return TAGGED.contains(element.tagName())
                || element.tagName().startsWith("h\uE000")
                || (element.tagName().equals("img") && !element.attr("alt").isEmpty());
    }
}
