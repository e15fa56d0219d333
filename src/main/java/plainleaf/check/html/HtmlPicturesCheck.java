package plainleaf.check.html;

import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds pictures that say nothing to those who do not see them. */
public final class HtmlPicturesCheck implements Check<PageView> {
    public static final Rule RULE = new Rule(
            "html-pictures",
            Severity.ERROR,
            "Every picture of a page has a text alternative, or an empty one where it is decorative.",
            "WCAG 2.2, 1.1.1",
            "this is a fault of a template",
            Example.html(
                    "<svg role=\"img\" viewBox=\"0 0 9 9\"><path d=\"M0 0h9\"/></svg>",
                    "<svg role=\"img\" aria-label=\"Example Hospital\" viewBox=\"0 0 9 9\"><path d=\"M0 0h9\"/></svg>"));

    @Override
    public Stream<Diagnostic> check(PageView page) {
        return page.document().select("img:not([alt]), svg[role=img]:not([aria-label]):not(:has(title))").stream()
                .map(picture ->
                        page.broken(RULE, picture, "the picture " + picture.attr("src") + " has no alternative"));
    }
}
