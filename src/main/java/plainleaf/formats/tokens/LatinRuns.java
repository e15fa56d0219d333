package plainleaf.formats.tokens;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UCharacterDirection;
import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import plainleaf.formats.tokens.Piece.Kind;

/** Finds words in Latin and Greek letters, with their numbers and signs, between words that run from right to left. */
final class LatinRuns {
    private static final String INNER = "-‐‑–/&+.'’_×·";
    private static final String INNER_OF_NUMBERS = ",:";
    private static final String ENDS = "+%®™";
    private static final String SIGNS = "+-−±<>≤≥≈~";
    private static final List<String> GAPS = List.of(" & ", " + ", " / ", " - ", " – ", " × ");
    private static final Pattern SHORTENED = Pattern.compile("[A-Z][a-z]{1,3}");

    private final String words;
    private final Map<Integer, Piece> starts = new HashMap<>();
    private final BitSet inside = new BitSet();
    private final BitSet inWord = new BitSet();

    private LatinRuns(String words, List<Piece> kept) {
        this.words = words;
        for (Piece piece : kept) {
            starts.put(piece.start(), piece);
            inside.set(piece.start() + 1, piece.end());
        }
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            inWord.set(i, isOfWord(c) || (i > 0 && isMark(c) && inWord.get(i - 1)));
        }
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
            int start = at;
            int end = runs.isStart(start) ? runs.run(start) : start;
            if (end > start) {
                found.add(new Piece(Kind.LATIN, start, end));
                at = end;
            } else {
                // A number without letters is not looked at again from each of its digits.
                at = Math.max(runs.isStart(start) ? runs.part(start) : start, start + 1);
            }
        }
        return found;
    }

    /** Not within another piece, nor within a word. */
    private boolean isStart(int at) {
        return !inside.get(at) && ((inWord.get(at) && (at == 0 || !inWord.get(at - 1))) || isSign(at));
    }

    /** A sign of the number after it, which is no hyphen between words. */
    private boolean isSign(int at) {
        return SIGNS.indexOf(words.charAt(at)) >= 0
                && at + 1 < words.length()
                && !starts.containsKey(at)
                && isNumber(words.charAt(at + 1))
                && (at == 0 || UCharacter.isUWhiteSpace(words.charAt(at - 1)) || words.charAt(at - 1) == '(');
    }

    private int run(int start) {
        int end = part(start);
        if (end > start && !hasLatin(start, end)) {
            end = numbered(start, end);
        }
        if (end == start) {
            return start;
        }
        int before = start;
        int next = end + gap(before, end);
        while (next > end && next < words.length()) {
            int after = part(next);
            if (after == next || !(hasLatin(next, after) || isOwnNumber(next, after))) {
                break;
            }
            before = next;
            end = after;
            next = end + gap(before, end);
        }
        return end;
    }

    /** The end of the Latin word that follows a number: the start where none does. */
    private int numbered(int start, int end) {
        int next = end + space(end);
        int after = next > end && next < words.length() ? part(next) : next;
        return after > next && hasLatin(next, after) ? after : start;
    }

    /** The end of a word, a number or a kept piece that begins here; the start where there is none. */
    private int part(int start) {
        Piece piece = starts.get(start);
        if (piece != null) {
            return piece.kind() == Kind.KEPT && isPart(start, piece.end()) ? piece.end() : start;
        }
        if (isSign(start)) {
            int signed = part(start + 1);
            return signed > start + 1 ? signed : start;
        }
        int end = start;
        while (end < words.length() && (inWord.get(end) || isJoin(end)) && !starts.containsKey(end)) {
            end++;
        }
        while (end > start
                && end < words.length()
                && ENDS.indexOf(words.charAt(end)) >= 0
                && !starts.containsKey(end)) {
            end++;
        }
        return end;
    }

    /** A dose in Latin letters, or a service such as 111; longer telephone numbers and dates stand by themselves. */
    private boolean isPart(int start, int end) {
        boolean figures = words.substring(start, end).codePoints().allMatch(UCharacter::isDigit);
        return figures || (hasLatin(start, end) && !isRightToLeft(words, start, end));
    }

    /** How much stands between a word and the next of the same run: nothing where they are not of one. */
    private int gap(int start, int end) {
        for (String gap : GAPS) {
            if (words.startsWith(gap, end)) {
                return gap.length();
            }
        }
        boolean title = words.startsWith(". ", end)
                && SHORTENED.matcher(words.substring(start, end)).matches();
        return title ? 2 : space(end);
    }

    private int space(int at) {
        return at < words.length() && " \u00A0\u202F\u2009".indexOf(words.charAt(at)) >= 0 ? 1 : 0;
    }

    /** “Amoxicillin 500” is a name; in “Amoxicillin 2 مرات” the number belongs to what follows. */
    private boolean isOwnNumber(int start, int end) {
        int next = end;
        while (next < words.length() && UCharacter.isUWhiteSpace(words.codePointAt(next))) {
            next++;
        }
        return isNumber(words.charAt(start))
                && (starts.containsKey(start)
                        || next == end
                        || next == words.length()
                        || !isRightToLeft(words.codePointAt(next)));
    }

    private boolean isJoin(int at) {
        if (at == 0 || at + 1 >= words.length() || !inWord.get(at - 1) || !inWord.get(at + 1)) {
            return false;
        }
        char c = words.charAt(at);
        return INNER.indexOf(c) >= 0
                || (INNER_OF_NUMBERS.indexOf(c) >= 0
                        && isNumber(words.charAt(at - 1))
                        && isNumber(words.charAt(at + 1)));
    }

    private static boolean isOfWord(char c) {
        // Superscript and subscript figures have a block of their own, with their signs.
        return isLatin(c) || isNumber(c) || c == '°' || (c >= '\u2070' && c <= '\u209F');
    }

    private static boolean isNumber(char c) {
        return UCharacter.isDigit(c)
                || (UCharacter.getType(c) == UCharacterCategory.OTHER_NUMBER && UScript.getScript(c) == UScript.COMMON);
    }

    /** What changes the letter before it, a soft hyphen and a word joiner among them. */
    private static boolean isMark(char c) {
        return c == '\u00AD'
                || c == '\u2060'
                || (UScript.getScript(c) == UScript.INHERITED
                        && UCharacter.getType(c) == UCharacterCategory.NON_SPACING_MARK);
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
        int script = UScript.getScript(c);
        return script == UScript.LATIN || script == UScript.GREEK || c == 'µ' || c == '℃' || c == '℉';
    }
}
