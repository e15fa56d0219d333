package plainleaf.check.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** Characters by what they are, and how to tell of them. */
final class Signs {
    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;

    private Signs() {}

    /** Such as {@code U+0643 ARABIC LETTER KAF}; the number alone where there is no name. */
    static String named(int character) {
        String name = UCharacter.getName(character);
        return code(character) + (name == null ? "" : " " + name);
    }

    static String code(int character) {
        return String.format(Locale.ROOT, "U+%04X", character);
    }

    static String text(int character) {
        return Character.toString(character);
    }

    static IntStream distinct(String text) {
        return text.codePoints().distinct();
    }

    /** The words of a text: letters with their marks and joiners, and nothing else. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (isOfWord(c)) {
                word.appendCodePoint(c);
            } else if (word.length() > 0) {
                words.add(word.toString());
                word.setLength(0);
            }
        });
        if (word.length() > 0) {
            words.add(word.toString());
        }
        return words;
    }

    private static boolean isOfWord(int c) {
        return UCharacter.isLetter(c) || isMark(c) || c == NON_JOINER || c == JOINER;
    }

    static boolean isMark(int c) {
        int type = UCharacter.getType(c);
        return type == UCharacter.NON_SPACING_MARK || type == UCharacter.COMBINING_SPACING_MARK;
    }

    static boolean isIn(int c, Set<Integer> scripts) {
        return scripts.contains(UScript.getScript(c));
    }
}
