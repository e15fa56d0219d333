package plainleaf.check.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.check.tags.DrawnPage;
import plainleaf.check.tags.DrawnWord;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds pages whose number is missing, or stands elsewhere than on the others. */
public final class PdfPageNumbersCheck implements Check<PrintedEdition> {
    public static final Rule RULE = new Rule(
            "pdf-page-numbers",
            Severity.ERROR,
            "Every page has its number, and at the same height as all others.",
            "RNIB (page numbers always in the same place); UKAAF G003",
            "this is a fault of the program or of a style sheet; please report it with the file",
            Example.pdf(
                    "Page 3 has its number at the top, and the others at the foot.",
                    "Every page has its number at the foot."));

    private static final double SAME = 1;

    /** As in “1/8”. */
    private static final Pattern NUMBERS = Pattern.compile("[/.,:()-]+");

    @Override
    public Stream<Diagnostic> check(PrintedEdition print) {
        List<Diagnostic> found = new ArrayList<>();
        Optional<DrawnWord> first = Optional.empty();
        for (DrawnPage page : print.tags().drawn()) {
            Optional<DrawnWord> number = number(page);
            if (number.isEmpty()) {
                found.add(print.broken(RULE, page.number(), "", "this page has no number"));
            } else if (first.isEmpty()) {
                first = number;
            } else if (Math.abs(base(number.get()) - base(first.get())) > SAME) {
                found.add(print.broken(RULE, page.number(), "", "the number of this page stands elsewhere"));
            }
        }
        return found.stream().limit(1);
    }

    private static double base(DrawnWord word) {
        return word.box().bottom() + word.size() / 4;
    }

    /** What is drawn and never read out, and says the number of the page; the lowest, since a title may hold numbers, too. */
    private static Optional<DrawnWord> number(DrawnPage page) {
        return page.words().stream()
                .filter(DrawnWord::artifact)
                .filter(word -> NUMBERS.splitAsStream(word.text())
                        .anyMatch(part -> PageNumbers.isNumber(part) && PageNumbers.value(part) == page.number()))
                .min(Comparator.comparingDouble(PdfPageNumbersCheck::base));
    }
}
