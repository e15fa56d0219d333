package plainleaf.check.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds invisible characters where no script has a use for them, as web pages and PDFs leave them. */
public final class InvisibleCharacterCheck implements Check<Writings> {
    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;
    private static final Set<Integer> STRAY = Set.of(0xAD, 0x200B, 0x2060, 0xFEFF, 0x180E);

    /** In these a joiner or a non-joiner changes the letter beside it. */
    private static final Set<Integer> JOINING = Set.of(
            UScript.ARABIC,
            UScript.SYRIAC,
            UScript.NKO,
            UScript.MONGOLIAN,
            UScript.DEVANAGARI,
            UScript.BENGALI,
            UScript.GURMUKHI,
            UScript.GUJARATI,
            UScript.ORIYA,
            UScript.TAMIL,
            UScript.TELUGU,
            UScript.KANNADA,
            UScript.MALAYALAM,
            UScript.SINHALA,
            UScript.MYANMAR,
            UScript.KHMER,
            UScript.TIBETAN);

    public static final Rule RULE = new Rule(
            "invisible-character",
            Severity.WARNING,
            "Invisible characters stand only where a script needs them.",
            "The Unicode Standard, 23.2, Layout Controls",
            "take it out: put the cursor behind it and press backspace once",
            Example.markdown("Hold\u200B the rail.", "Hold the rail."));

    @Override
    public Stream<Diagnostic> check(Writings writings) {
        return writings.report(
                RULE,
                writing -> stray(writing.text())
                        .distinct()
                        .mapToObj(c -> new Fault(
                                Signs.text(c),
                                "an invisible character, " + Signs.named(c) + ", parts or joins what stands around it",
                                "",
                                Severity.WARNING)));
    }

    private static IntStream stray(String text) {
        int[] characters = text.codePoints().toArray();
        return IntStream.range(0, characters.length)
                .filter(i -> STRAY.contains(characters[i]) || (isJoiner(characters[i]) && !isUseful(characters, i)))
                .map(i -> characters[i]);
    }

    private static boolean isJoiner(int c) {
        return c == NON_JOINER || c == JOINER;
    }

    private static boolean isUseful(int[] characters, int at) {
        return (at > 0 && takes(characters[at - 1])) || (at + 1 < characters.length && takes(characters[at + 1]));
    }

    private static boolean takes(int c) {
        return Signs.isIn(c, JOINING) || UCharacter.hasBinaryProperty(c, UProperty.EXTENDED_PICTOGRAPHIC);
    }
}
