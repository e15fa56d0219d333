package plainleaf.formats.tokens;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterDirection;
import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import plainleaf.formats.tokens.Piece.Kind;

/** Finds words in Latin letters, with their numbers, between words that run from right to left. */
final class LatinRuns {
    private static final String INNER = "-‐‑–/&+.'’_";
    private static final String ENDS = "+%®™";
    private static final Pattern SHORTENED = Pattern.compile("[A-Z][a-z]{1,3}");

    private final String words;
    private final List<Piece> kept;

    private LatinRuns(String words, List<Piece> kept) {
        this.words = words;
        this.kept = kept;
    }

    /**
     * The runs of a text.
     *
     * @param kept pieces already found, addresses among them, in order
     */
    static List<Piece> in(String words, List<Piece> kept) {
        LatinRuns runs = new LatinRuns(words, kept);
        List<Piece> found = new ArrayList<>();
        int at = 0;
        while (at < words.length()) {
            int end = runs.isStart(at) ? runs.run(at) : at;
            if (end > at) {
                found.add(new Piece(Kind.LATIN, at, end));
            }
            at = Math.max(end, at + 1);
        }
        return found;
    }

    /** Not within another piece, nor within a word. */
    private boolean isStart(int at) {
        boolean inside = kept.stream().anyMatch(piece -> piece.start() < at && piece.holds(at));
        return !inside && isInWord(at) && (at == 0 || !isInWord(at - 1));
    }

    private int run(int start) {
        int end = part(start);
        if (!hasLatin(start, end)) {
            return start;
        }
        int next = end + gap(start, end);
        while (next > end && next < words.length()) {
            int after = part(next);
            if (after == next || !(hasLatin(next, after) || isOwnNumber(next, after))) {
                break;
            }
            int before = next;
            end = after;
            next = end + gap(before, end);
        }
        return end;
    }

    /** The end of a word, a number or a kept piece that begins here; the start where there is none. */
    private int part(int start) {
        Optional<Piece> piece = pieceAt(start);
        if (piece.isPresent()) {
            int whole = piece.get().end();
            return piece.get().kind() == Kind.KEPT && isPart(start, whole) ? whole : start;
        }
        int end = start;
        while (end < words.length()
                && (isInWord(end) || isJoin(end))
                && pieceAt(end).isEmpty()) {
            end++;
        }
        while (end > start && end < words.length() && ENDS.indexOf(words.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    /** A dose in Latin letters, or a service such as 111; longer telephone numbers and dates stand by themselves. */
    private boolean isPart(int start, int end) {
        boolean figures = words.substring(start, end).codePoints().allMatch(UCharacter::isDigit);
        return figures || (hasLatin(start, end) && !isRightToLeft(words, start, end));
    }

    private Optional<Piece> pieceAt(int at) {
        return kept.stream().filter(piece -> piece.start() == at).findFirst();
    }

    /** How much stands between a word and the next of the same run: nothing where they are not of one. */
    private int gap(int start, int end) {
        String rest = words.substring(end, Math.min(words.length(), end + 3));
        for (String gap : List.of(" & ", " + ", " / ", " - ", " – ")) {
            if (rest.equals(gap)) {
                return gap.length();
            }
        }
        boolean title = rest.startsWith(". ")
                && SHORTENED.matcher(words.substring(start, end)).matches();
        if (title) {
            return 2;
        }
        return rest.startsWith(" ") || rest.startsWith("\u00A0") ? 1 : 0;
    }

    /** “Amoxicillin 500” is a name; in “Amoxicillin 2 مرات” the number belongs to what follows. */
    private boolean isOwnNumber(int start, int end) {
        int next = end;
        while (next < words.length() && UCharacter.isUWhiteSpace(words.codePointAt(next))) {
            next++;
        }
        return UCharacter.isDigit(words.codePointAt(start))
                && (pieceAt(start).isPresent()
                        || next == end
                        || next == words.length()
                        || !isRightToLeft(words.codePointAt(next)));
    }

    private boolean isJoin(int at) {
        return at > 0
                && at + 1 < words.length()
                && INNER.indexOf(words.charAt(at)) >= 0
                && isInWord(at - 1)
                && isInWord(at + 1);
    }

    private boolean isInWord(int at) {
        char c = words.charAt(at);
        return isLatin(c) || UCharacter.isDigit(c) || (at > 0 && isMark(c) && isInWord(at - 1));
    }

    private static boolean isMark(int c) {
        return UScript.getScript(c) == UScript.INHERITED && UCharacter.getType(c) == UCharacter.NON_SPACING_MARK;
    }

    private boolean hasLatin(int start, int end) {
        return words.substring(start, end).codePoints().anyMatch(LatinRuns::isLatin);
    }

    static boolean isRightToLeft(String words, int start, int end) {
        return words.substring(start, end).codePoints().anyMatch(LatinRuns::isRightToLeft);
    }

    private static boolean isRightToLeft(int c) {
        int direction = UCharacter.getDirection(c);
        return direction == UCharacterDirection.RIGHT_TO_LEFT || direction == UCharacterDirection.RIGHT_TO_LEFT_ARABIC;
    }

    private static boolean isLatin(int c) {
        return UScript.getScript(c) == UScript.LATIN || c == 'µ' || c == 'μ';
    }
}
