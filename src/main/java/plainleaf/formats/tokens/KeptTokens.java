package plainleaf.formats.tokens;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import plainleaf.formats.Formats;
import plainleaf.formats.tokens.Piece.Kind;

/**
 * Finds the pieces of information that never break over a line: telephone numbers, doses, dates, times,
 * amounts, numbers that are names, and words with a single letter.
 *
 * <p>UKAAF, Creating clear print and large print documents: a number or a date is not split over two lines.
 */
final class KeptTokens {
    /** In UTF-16 units; what is longer may have to break on a narrow page. */
    static final int LONGEST = 25;

    private static final Pattern DIGIT = Pattern.compile("[0-9½⅓⅔¼-¾⅕-⅞]");

    private final Forms forms;

    KeptTokens(Formats formats) {
        this.forms = Forms.of(formats);
    }

    /** The longest piece at each place, from the left. */
    List<Piece> in(String words) {
        List<Piece> numbers = numbers(words);
        List<Piece> all = new ArrayList<>(numbers);
        HyphenedLetters.in(words).stream()
                .filter(piece -> numbers.stream().noneMatch(piece::meets))
                .forEach(all::add);
        all.sort(Comparator.comparingInt(Piece::start));
        return all;
    }

    private List<Piece> numbers(String words) {
        String folded = Folded.of(words);
        Matcher digit = DIGIT.matcher(folded);
        List<Piece> found = new ArrayList<>();
        int at = 0;
        // All of these have a digit; most text has none for many words.
        while (at < words.length() && digit.find(at)) {
            for (at = Math.max(at, digit.start() - LONGEST); at <= digit.start(); at++) {
                OptionalInt end = mayStart(words, at) ? longest(words, folded, at) : OptionalInt.empty();
                if (end.isPresent()) {
                    found.add(new Piece(Kind.KEPT, at, end.getAsInt()));
                    at = end.getAsInt();
                    break;
                }
            }
        }
        return found;
    }

    private static boolean mayStart(String words, int at) {
        int first = words.codePointAt(at);
        if (!Neighbours.allowStart(words, at)) {
            return false;
        }
        boolean inWord = at > 0 && UCharacter.isLetter(first) && UCharacter.isLetter(words.codePointBefore(at));
        return !UCharacter.isUWhiteSpace(first) && (!inWord || UScript.getScript(first) == UScript.HAN);
    }

    private OptionalInt longest(String words, String folded, int start) {
        return forms.patterns().stream()
                .mapToInt(pattern -> end(pattern, folded, start))
                .filter(end -> end > start && end - start <= LONGEST && Neighbours.allowEnd(words, end))
                .max();
    }

    private static int end(Pattern pattern, String folded, int start) {
        // A piece that goes on behind the region is too long; what follows it still counts.
        Matcher matcher = pattern.matcher(folded)
                .region(start, Math.min(folded.length(), start + LONGEST + 1))
                .useTransparentBounds(true)
                .useAnchoringBounds(false);
        return matcher.lookingAt() ? matcher.end() : -1;
    }
}
