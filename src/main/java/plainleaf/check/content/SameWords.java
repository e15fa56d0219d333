package plainleaf.check.content;

import com.ibm.icu.lang.UCharacter;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Tells a sentence that wants translation from names, doses and addresses, which are the same in every language. */
final class SameWords {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’-]*");
    private static final Pattern NO_WORD = Pattern.compile(
            "\\S+(?:://|@|\\.[a-z])\\S+|\\p{N}[\\p{N}.,]*\\s*(?:mg|mcg|µg|g|kg|ml|mL|l|L|mmol|IU|mm|cm|m|°C)\\b");
    private static final int FEWEST_WORDS = 4;

    /** The letters of {@code of}, {@code and}, {@code for} and their like between the words of a name. */
    private static final int JOINING_LETTERS = 3;

    private SameWords() {}

    /** Whether these words are enough, and more than a name. */
    static boolean mean(String words) {
        List<String> said = WORD.matcher(NO_WORD.matcher(words).replaceAll(" "))
                .results()
                .map(MatchResult::group)
                .toList();
        return said.size() >= FEWEST_WORDS && !isName(said);
    }

    /** “Royal College of Physicians and Surgeons”, and not “Call NHS 111 or go to A&E”. */
    private static boolean isName(List<String> words) {
        List<String> others =
                words.stream().filter(word -> !isCapitalised(word)).toList();
        boolean joins = others.stream().allMatch(word -> word.length() <= JOINING_LETTERS);
        return joins && others.size() * 2 < words.size();
    }

    /** With a capital and a small letter: abbreviations stand in sentences, too. */
    private static boolean isCapitalised(String word) {
        return UCharacter.isUpperCase(word.codePointAt(0)) && word.codePoints().anyMatch(UCharacter::isLowerCase);
    }
}
