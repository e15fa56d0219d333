package plainleaf.check.pdf;

import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.check.tags.Box;
import plainleaf.check.tags.DrawnPage;
import plainleaf.check.tags.DrawnWord;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds words and pictures that are not on the paper. */
public final class PdfOnPageCheck implements Check<PdfView> {
    public static final Rule RULE = new Rule(
                    "pdf-on-page",
                    Severity.ERROR,
                    "Every word and every picture that says something lies inside its page, and ours stands upright.",
                    "WCAG 2.2, 1.4.10 and 1.3.2; UKAAF G003",
                    "this is a fault of the program or of a style sheet; please report it with the file",
                    new Example(
                            Example.Form.PDF,
                            "A table whose last column is cut off by the edge of the paper.",
                            "A table that fits between the margins."))
            .ofOthers(Severity.ERROR, LonePdf.CURE);

    /** In points: less cannot be seen. */
    private static final double TOLERANCE = 0.5;

    @Override
    public Stream<Diagnostic> check(PdfView view) {
        boolean whole = view.demands().whole();
        return Stream.of(
                        new DrawnWords(view).told(RULE, (page, word) -> told(page, word, whole)),
                        view.tags().drawn().stream().flatMap(page -> pictures(view, page, whole)),
                        view.tags().drawn().stream()
                                .filter(page -> whole && page.turned() != 0)
                                .map(page -> turned(view, page)))
                .flatMap(found -> found);
    }

    private static String told(DrawnPage page, DrawnWord word, boolean whole) {
        return isOutside(page.paper(), word.box(), whole) ? "drawn over the edge of the page" : "";
    }

    private static Stream<Diagnostic> pictures(PdfView view, DrawnPage page, boolean whole) {
        return page.pictures().stream()
                .filter(picture -> !picture.artifact() && isOutside(page.paper(), picture.box(), whole))
                .map(picture -> view.broken(RULE, page.number(), "", "a picture is drawn over the edge of the page"));
    }

    private static Diagnostic turned(PdfView view, DrawnPage page) {
        return view.broken(RULE, page.number(), "", "the page is turned by " + page.turned() + " degrees");
    }

    /** What others made may bleed over the edge, as long as most of it can be seen. */
    private static boolean isOutside(Box paper, Box box, boolean whole) {
        double x = (box.left() + box.right()) / 2;
        double y = (box.bottom() + box.top()) / 2;
        return whole
                ? box.left() < paper.left() - TOLERANCE
                        || box.bottom() < paper.bottom() - TOLERANCE
                        || box.right() > paper.right() + TOLERANCE
                        || box.top() > paper.top() + TOLERANCE
                : x < paper.left() || x > paper.right() || y < paper.bottom() || y > paper.top();
    }
}
