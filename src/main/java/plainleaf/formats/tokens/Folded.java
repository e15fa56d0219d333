package plainleaf.formats.tokens;

import com.ibm.icu.lang.UCharacter;

/** Text as patterns are matched against it: every script's digits as 0 to 9, without capitals, and as long as before. */
final class Folded {
    private Folded() {}

    static String of(String words) {
        StringBuilder folded = new StringBuilder(words);
        for (int i = 0; i < folded.length(); i++) {
            char character = words.charAt(i);
            int digit = UCharacter.digit(character, 10);
            folded.setCharAt(i, digit >= 0 ? (char) ('0' + digit) : (char) UCharacter.foldCase(character, true));
        }
        return folded.toString();
    }
}
