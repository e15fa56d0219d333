package plainleaf.check.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.check.tags.Box;
import plainleaf.check.tags.DrawnPage;
import plainleaf.check.tags.DrawnWord;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds words that are drawn over one another. */
public final class PdfOverlapCheck implements Check<PdfView> {
    public static final Rule RULE = new Rule(
                    "pdf-overlap",
                    Severity.ERROR,
                    "No word is drawn over another.",
                    "UKAAF G003; WCAG 2.2, 1.4.12",
                    "this is a fault of the program or of a style sheet; please report it with the file",
                    new Example(
                            Example.Form.PDF,
                            "The footer is printed across the last line of the text.",
                            "The footer stands below the text."))
            .ofOthers(Severity.WARNING, LonePdf.CURE);

    /** The share of the narrower word, and of the lower one, that lies on the other. */
    private static final double BESIDE = 0.3;

    private static final double ABOVE = 0.5;

    @Override
    public Stream<Diagnostic> check(PdfView view) {
        DrawnWords words = new DrawnWords(view);
        return view.tags().drawn().stream().flatMap(page -> page(view, page, words.of(page)));
    }

    /** The first of a page stands for all of them. */
    private static Stream<Diagnostic> page(PdfView view, DrawnPage page, List<DrawnWord> words) {
        List<DrawnWord> upwards = words.stream()
                .filter(DrawnWord::level)
                .sorted(Comparator.comparingDouble(word -> word.box().bottom()))
                .toList();
        List<String> found = new ArrayList<>();
        for (int i = 0; i < upwards.size(); i++) {
            DrawnWord word = upwards.get(i);
            for (int j = i + 1;
                    j < upwards.size() && isNear(word.box(), upwards.get(j).box());
                    j++) {
                if (isOver(word, upwards.get(j))) {
                    found.add("“" + word.text() + "” and “" + upwards.get(j).text() + "”");
                }
            }
        }
        String more = found.size() > 1 ? ", and so " + (found.size() - 1) + " more pairs of this page" : "";
        return found.stream()
                .limit(1)
                .map(pair -> view.broken(RULE, page.number(), "", pair + " are drawn over one another" + more));
    }

    private static boolean isNear(Box below, Box above) {
        return above.bottom() < below.top();
    }

    /** Letters drawn twice are bold letters, as some programs make them. */
    private static boolean isOver(DrawnWord one, DrawnWord other) {
        Box a = one.box();
        Box b = other.box();
        double wide = Math.min(a.right(), b.right()) - Math.max(a.left(), b.left());
        double high = Math.min(a.top(), b.top()) - Math.max(a.bottom(), b.bottom());
        return wide > BESIDE * Math.min(a.right() - a.left(), b.right() - b.left())
                && high > ABOVE * Math.min(a.top() - a.bottom(), b.top() - b.bottom())
                && wide > 0
                && !one.text().equals(other.text());
    }
}
