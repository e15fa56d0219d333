package plainleaf.check.pdf;

import com.ibm.icu.lang.UCharacter;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.check.tags.TextRun;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds shapes of letters in the place of letters: what is searched for is not found, and what is read out sounds wrong. */
final class PdfCharactersCheck implements Check<LonePdf> {
    static final Rule RULE = new Rule(
            "pdf-characters",
            Severity.ERROR,
            "The text of a PDF is made of letters, not of their shapes.",
            "PDF/UA-1, 7.21.7; Unicode Standard, 23.8 and 7.1",
            LonePdf.CURE,
            new Example(Example.Form.PDF, "“o\uFB03ce”, whose ffi is one sign.", "“office”, letter by letter."));

    @Override
    public Stream<Diagnostic> check(LonePdf pdf) {
        Set<Integer> found = pdf.tags()
                .runs()
                .flatMap(run -> run.text().codePoints().boxed())
                .filter(PdfCharactersCheck::isShape)
                .collect(Collectors.toCollection(TreeSet::new));
        return found.isEmpty() ? Stream.empty() : Stream.of(told(pdf, found));
    }

    private static Diagnostic told(LonePdf pdf, Set<Integer> found) {
        String signs = found.stream()
                .limit(10)
                .map(c -> "U+" + Integer.toHexString(c).toUpperCase(java.util.Locale.ROOT))
                .collect(Collectors.joining(", "));
        int page = pdf.tags()
                .runs()
                .filter(run -> run.text().codePoints().anyMatch(PdfCharactersCheck::isShape))
                .mapToInt(TextRun::page)
                .min()
                .orElse(0);
        return pdf.broken(RULE, page, "", "the text has shapes of letters in it, not letters: " + signs);
    }

    /** Ligatures, Arabic presentation forms but those without letters of their own, and private signs. */
    private static boolean isShape(int c) {
        boolean arabic = (c >= 0xFB50 && c <= 0xFD3D) || (c >= 0xFD50 && c <= 0xFDC7) || (c >= 0xFE70 && c < 0xFEFF);
        return (c >= 0xFB00 && c <= 0xFB4F) || arabic || UCharacter.getType(c) == UCharacter.PRIVATE_USE;
    }
}
