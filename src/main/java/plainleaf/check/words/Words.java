package plainleaf.check.words;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;

/** Cuts texts into words as they are compared: at white space, without marks that are neither seen nor said. */
public final class Words {
    private static final Normalizer2 COMPATIBILITY = Normalizer2.getNFKCInstance();
    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;

    private Words() {}

    public static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (!UCharacter.isUWhiteSpace(c)) {
                word.appendCodePoint(c);
            } else {
                add(word, words);
            }
        });
        add(word, words);
        return words;
    }

    private static void add(StringBuilder word, List<String> words) {
        String core = core(word.toString());
        if (!core.isEmpty()) {
            words.add(core);
        }
        word.setLength(0);
    }

    /** The word without soft hyphens, direction marks and the like; joiners stay, since they change what is read. */
    public static String core(String word) {
        if (word.codePoints().noneMatch(Words::isSilent)) {
            return word;
        }
        return word.codePoints()
                .filter(c -> !isSilent(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isSilent(int c) {
        return c != JOINER
                && c != NON_JOINER
                && UCharacter.hasBinaryProperty(c, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
                && !UCharacter.hasBinaryProperty(c, UProperty.VARIATION_SELECTOR);
    }

    /** The text with ligatures, presentation forms and the like undone (UAX #15, NFKC). */
    public static String plain(String text) {
        return COMPATIBILITY.normalize(text);
    }
}
