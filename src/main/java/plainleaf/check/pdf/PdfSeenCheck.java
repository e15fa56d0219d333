package plainleaf.check.pdf;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.check.tags.DrawnPage;
import plainleaf.check.tags.UnseenText;
import plainleaf.check.tags.UnseenText.Reason;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds words that are heard and cannot be seen. */
public final class PdfSeenCheck implements Check<PdfView> {
    public static final Rule RULE = new Rule(
                    "pdf-seen",
                    Severity.ERROR,
                    "What is heard can be seen: no word is left undrawn, cut away or painted over.",
                    "WCAG 2.2, 1.4.3; UKAAF G003",
                    "this is a fault of the program or of a style sheet; please report it with the file",
                    Example.pdf(
                            "heard: “Step down with your bad leg first.”; a white box is painted over it",
                            "the sentence is heard, and stands on the page"))
            .ofOthers(Severity.WARNING, LonePdf.CURE);

    @Override
    public Stream<Diagnostic> check(PdfView view) {
        return view.tags().drawn().stream().flatMap(page -> page(view, page));
    }

    /** The longest text of a page stands for all that cannot be seen for the same reason. */
    private static Stream<Diagnostic> page(PdfView view, DrawnPage page) {
        Map<Reason, List<UnseenText>> found = page.unseen().stream()
                .filter(text -> view.demands().whole() || text.reason() == Reason.PAINTED_OVER)
                .collect(Collectors.groupingBy(UnseenText::reason, LinkedHashMap::new, Collectors.toList()));
        return found.values().stream().map(texts -> told(view, page.number(), texts));
    }

    private static Diagnostic told(PdfView view, int page, List<UnseenText> texts) {
        UnseenText longest = Collections.max(
                texts, Comparator.comparingInt(text -> text.text().length()));
        String more = texts.size() > 1 ? ", and so " + (texts.size() - 1) + " more texts of this page" : "";
        return view.broken(
                RULE,
                page,
                longest.text(),
                "“" + Texts.start(longest.text()) + "” is heard, but cannot be seen: " + why(longest.reason()) + more);
    }

    /** Of what others made only the third: scans are read by machines, and web pages hide words on purpose. */
    private static String why(Reason reason) {
        return switch (reason) {
            case NOT_DRAWN -> "its letters are not drawn";
            case CLIPPED -> "it is cut away";
            case PAINTED_OVER -> "a colour is painted over it";
            case COVERED -> "something is painted over it";
            case LAYER -> "it stands on a layer that can be hidden";
        };
    }
}
