package plainleaf.check.pdf;

import java.util.List;
import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.check.tags.Box;
import plainleaf.check.tags.DrawnPage;
import plainleaf.check.tags.DrawnWord;
import plainleaf.check.tags.LinkArea;
import plainleaf.check.tags.Tag;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds words that are underlined and are no link. */
public final class PdfUnderlineCheck implements Check<PrintedEdition> {
    public static final Rule RULE = new Rule(
            "pdf-underline",
            Severity.ERROR,
            "Nothing is underlined but links.",
            "UKAAF G003; RNIB (no underlining)",
            "this is a fault of the program or of a style sheet; please report it with the file",
            Example.pdf("An underlined sentence.", "The sentence in bold letters."));

    /** How far below the line an underline may be, as a share of the letters' size: below are other rules. */
    private static final double BELOW = 0.22;

    /** The share of a word that has a line beneath. */
    private static final double MOST = 0.6;

    @Override
    public Stream<Diagnostic> check(PrintedEdition print) {
        List<LinkArea> links = print.tags().roots().stream().flatMap(Tag::areas).toList();
        return new DrawnWords(print)
                .told(
                        RULE,
                        (page, word) -> isUnderlined(page, word) && !isLink(links, page, word)
                                ? "underlined, and no link"
                                : "");
    }

    private static boolean isUnderlined(DrawnPage page, DrawnWord word) {
        Box box = word.box();
        double base = box.bottom() + word.size() / 4;
        return word.level()
                && page.rules().stream()
                        .anyMatch(rule -> rule.top() < base
                                && rule.bottom() > base - BELOW * word.size()
                                && Math.min(rule.right(), box.right()) - Math.max(rule.left(), box.left())
                                        > MOST * (box.right() - box.left()));
    }

    private static boolean isLink(List<LinkArea> links, DrawnPage page, DrawnWord word) {
        double x = (word.box().left() + word.box().right()) / 2;
        double y = (word.box().bottom() + word.box().top()) / 2;
        return links.stream()
                .filter(link -> link.page() == page.number())
                .flatMap(link -> link.box().stream())
                .anyMatch(box -> box.left() <= x && x <= box.right() && box.bottom() <= y && y <= box.top());
    }
}
