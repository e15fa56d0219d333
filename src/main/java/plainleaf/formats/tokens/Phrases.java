package plainleaf.formats.tokens;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether a number at the edge of a Latin phrase is its own or that of the words around it. */
final class Phrases {
    private static final String SPACE = WordPattern.SPACE;

    /** “12 High Street”, and “12 Heol Fawr” in Welsh. */
    private static final Pattern STREET = Pattern.compile("(?:(?:Heol|Ffordd|Stryd|Lôn)" + SPACE
            + "|(?:[A-Za-z][A-Za-z'’.-]{0,40}"
            + SPACE + "){1,4}(?:Street|St|Road|Rd|Lane|Ln|Avenue|Ave|Drive|Close|Square|Court|Crescent|Place|Terrace"
            + "|Way|Gardens|Row|Walk|Mews|Parade|Grove)(?![A-Za-z0-9]))");

    /** It counts nothing in any line. */
    private static final String ALWAYS = "24/7";

    private static final Set<String> BEFORE_NUMBERS = Set.copyOf(LocalWords.of("named", "en"));

    private final String words;

    Phrases(String words) {
        this.words = words;
    }

    /**
     * Whether a number before a Latin phrase is a part of it.
     *
     * @param number where the number starts
     * @param phrase where the first Latin word does
     */
    boolean ownFirst(int number, int phrase) {
        return !followsRightToLeft(number)
                || words.startsWith(ALWAYS, number)
                || STREET.matcher(words).region(phrase, words.length()).lookingAt();
    }

    /** In “الغرفة 12 NHS” and “خذ 2 Paracetamol” the number follows its word, as all of the line does. */
    private boolean followsRightToLeft(int at) {
        int before = at - 1;
        if (before >= 0 && Letters.isSpace(words.charAt(before))) {
            before--;
        }
        while (before >= 0 && UCharacter.getType(words.charAt(before)) == UCharacterCategory.NON_SPACING_MARK) {
            before--;
        }
        return before >= 0 && Letters.isRightToLeft(words.charAt(before)) && UCharacter.isLetter(words.charAt(before));
    }

    /**
     * “Amoxicillin 500” and “option 2” are names; in “Amoxicillin 2 مرات” the number counts what follows.
     *
     * @param word what stands before the number
     * @param end of the number
     */
    boolean ownLast(String word, int end) {
        int next = end;
        while (next < words.length() && UCharacter.isUWhiteSpace(words.charAt(next))) {
            next++;
        }
        return next == end
                || next == words.length()
                || !Letters.isRightToLeft(words.charAt(next))
                || BEFORE_NUMBERS.contains(Folded.of(word));
    }
}
