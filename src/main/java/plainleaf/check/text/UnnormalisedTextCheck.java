package plainleaf.check.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import java.util.Set;
import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds letters that were put together from parts although they have a character of their own. */
public final class UnnormalisedTextCheck implements Check<Writings> {
    private static final Normalizer2 COMPOSED = Normalizer2.getNFCInstance();

    /** Keyboards of these type letters with a dot below as one character, which NFC takes apart. */
    private static final Set<Integer> TAKEN_APART =
            Set.of(UScript.BENGALI, UScript.DEVANAGARI, UScript.GURMUKHI, UScript.ORIYA);

    public static final Rule RULE = new Rule(
            "unnormalised-text",
            Severity.WARNING,
            "Every letter is written in the one way that searches and screen readers expect (NFC).",
            "Unicode Standard Annex #15; W3C, Character Model: String Matching",
            "type the letter again, or ask an editor to convert the file to NFC",
            Example.markdown("Rest in the cafe\u0301.", "Rest in the café."));

    @Override
    public Stream<Diagnostic> check(Writings writings) {
        return writings.report(
                RULE,
                writing -> COMPOSED.isNormalized(writing.text())
                        ? Stream.empty()
                        : Signs.words(writing.text()).stream()
                                .filter(word -> !COMPOSED.isNormalized(asTyped(word)))
                                .map(UnnormalisedTextCheck::fault));
    }

    private static Fault fault(String word) {
        return new Fault(
                word,
                "“" + word + "” has a letter put together from parts",
                "type it as “" + COMPOSED.normalize(word) + "”",
                Severity.WARNING);
    }

    private static String asTyped(String word) {
        return word.codePoints()
                .mapToObj(c -> isTakenApart(c) ? COMPOSED.normalize(Signs.text(c)) : Signs.text(c))
                .collect(java.util.stream.Collectors.joining());
    }

    private static boolean isTakenApart(int c) {
        return UCharacter.hasBinaryProperty(c, UProperty.FULL_COMPOSITION_EXCLUSION) && Signs.isIn(c, TAKEN_APART);
    }
}
