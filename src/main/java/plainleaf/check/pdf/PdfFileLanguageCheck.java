package plainleaf.check.pdf;

import com.ibm.icu.lang.UCharacter;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.check.tags.Speech;
import plainleaf.check.tags.SpokenWord;
import plainleaf.check.tags.Tag;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds PDFs that do not say their language, or say it in a way nobody knows. */
final class PdfFileLanguageCheck implements Check<LonePdf> {
    static final Rule RULE = new Rule(
            "pdf-file-language",
            Severity.ERROR,
            "A PDF says which language it is in.",
            "WCAG 2.2, 3.1.1; PDF/UA-1, 7.2; Matterhorn 11-006",
            LonePdf.CURE,
            new Example(
                    Example.Form.PDF,
                    "An English leaflet is read out by the French voice of the reader’s computer.",
                    "The PDF says en, and an English voice reads it."));

    /** BCP 47, 2.1, as far as a reader needs it. */
    private static final Pattern TAG = Pattern.compile("(?i)([a-z]{2,3}|x|i)(-[a-z0-9]{1,8})*");

    @Override
    public Stream<Diagnostic> check(LonePdf pdf) {
        String language = pdf.tags().language();
        Stream<Diagnostic> ofParts = pdf.tags()
                .tags()
                .map(Tag::language)
                .filter(part -> !part.isEmpty() && !TAG.matcher(part).matches())
                .distinct()
                .map(part -> pdf.broken(RULE, 0, "", "a part of the PDF is in “" + part + "”, which is no language"));
        if (TAG.matcher(language).matches()) {
            return ofParts;
        }
        String fault = language.isEmpty()
                ? "the PDF does not say which language it is in"
                : "the PDF is in “" + language + "”, which is no language";
        return language.isEmpty() && isToldByParts(pdf)
                ? ofParts
                : Stream.concat(Stream.of(pdf.broken(RULE, 0, "", fault)), ofParts);
    }

    /** Whether each word that is read out has a language, though the file as a whole has none. */
    private static boolean isToldByParts(LonePdf pdf) {
        List<SpokenWord> words = Speech.of(pdf.tags().roots(), "", tag -> false).words();
        return !words.isEmpty()
                && words.stream()
                        .allMatch(word -> !word.language().isEmpty()
                                || word.text().codePoints().noneMatch(UCharacter::isLetter));
    }
}
