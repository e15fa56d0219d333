package plainleaf.check.pdf;

import java.util.List;
import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.check.tags.Box;
import plainleaf.check.tags.DrawnPage;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds pages that are nothing but a picture, as paper that was scanned is. */
final class PdfPictureOfTextCheck implements Check<LonePdf> {
    static final Rule RULE = new Rule(
            "pdf-picture-of-text",
            Severity.ERROR,
            "Text is text, not a picture of it.",
            "WCAG 2.2, 1.4.5; Matterhorn 08-001",
            LonePdf.CURE,
            new Example(
                    Example.Form.PDF,
                    "A scanned page: it cannot be enlarged, searched or read out.",
                    "The same page as text."));

    /** The share of a page that a picture covers, and the words beside it. */
    private static final double MOST = 0.6;

    private static final int WORDS = 5;

    @Override
    public Stream<Diagnostic> check(LonePdf pdf) {
        List<DrawnPage> found = pdf.tags().drawn().stream()
                .filter(PdfPictureOfTextCheck::isPicture)
                .toList();
        if (found.isEmpty()) {
            return Stream.empty();
        } else if (found.size() == pdf.tags().drawn().size()) {
            return Stream.of(pdf.broken(RULE, 0, "", "every page is a picture and holds no text of its own"));
        }
        return found.stream()
                .map(page -> pdf.broken(
                                RULE, page.number(), "", "the page is a picture and holds hardly any text of its own")
                        .as(Severity.WARNING));
    }

    private static boolean isPicture(DrawnPage page) {
        return page.words().size() < WORDS
                && page.pictures().stream()
                        .filter(picture -> picture.image())
                        .anyMatch(picture -> area(picture.box()) > MOST * area(page.paper()));
    }

    private static double area(Box box) {
        return (box.right() - box.left()) * (box.top() - box.bottom());
    }
}
