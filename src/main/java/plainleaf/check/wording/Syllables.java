package plainleaf.check.wording;

import com.ibm.icu.lang.UCharacter;
import java.util.regex.Pattern;

/**
 * Counts syllables by the vowels of a language: a good estimate over a text, not over a word. The patterns stand in the
 * word lists: what counts as one syllable, and what counts as none.
 */
final class Syllables {
    private final Pattern vowels;
    private final Pattern silent;

    Syllables(Vocabulary vocabulary) {
        vowels = Pattern.compile(vocabulary.value("syllable", "[aeiouy]+"));
        silent = Pattern.compile(vocabulary.value("syllable.silent", "(?!)"));
    }

    /** At least 1; a number counts as one word of one syllable. */
    int of(String word) {
        String letters = UCharacter.toLowerCase(word);
        long all = vowels.matcher(letters).results().count();
        return (int) Math.max(1, all - silent.matcher(letters).results().count());
    }
}
