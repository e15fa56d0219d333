package plainleaf.check.text;

import com.ibm.icu.text.Normalizer2;
import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds letters that were copied as shapes, such as those of an old PDF. */
public final class PresentationFormCheck implements Check<Writings> {
    private static final Normalizer2 COMPATIBILITY = Normalizer2.getNFKCInstance();
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    public static final Rule RULE = new Rule(
            "presentation-form",
            Severity.ERROR,
            "Letters are written as letters, not as their shapes.",
            "The Unicode Standard, 9.2, Arabic Presentation Forms; PDF/UA-1, 7.2",
            "type the letters themselves; fonts join them",
            Example.markdown("Ask at the o\uFB03ce.", "Ask at the office."));

    @Override
    public Stream<Diagnostic> check(Writings writings) {
        return writings.report(
                RULE,
                writing -> Signs.distinct(writing.text())
                        .filter(c -> isLatin(c) || isArabic(c))
                        .mapToObj(PresentationFormCheck::fault));
    }

    private static Fault fault(int c) {
        String letters = COMPATIBILITY.normalize(Signs.text(c));
        return new Fault(
                Signs.text(c),
                "“" + Signs.text(c) + "” (" + Signs.code(c) + ") is the shape of a letter, not the letter",
                "write “" + letters + "” in its place; if the text was copied from a PDF, check it as a whole",
                isLatin(c) ? Severity.WARNING : Severity.ERROR);
    }

    private static boolean isLatin(int c) {
        return c >= 0xFB00 && c <= 0xFB06;
    }

    /** But the signs that have no letters of their own: ornate brackets, honorifics and the rial. */
    private static boolean isArabic(int c) {
        boolean block = (c >= 0xFB50 && c <= 0xFDFF) || (c >= 0xFE70 && c < BYTE_ORDER_MARK);
        boolean sign = (c >= 0xFD3E && c <= 0xFD4F)
                || c == 0xFDCF
                || (c >= 0xFDD0 && c <= 0xFDEF)
                || (c >= 0xFDFA && c <= 0xFDFF);
        return block && !sign;
    }
}
