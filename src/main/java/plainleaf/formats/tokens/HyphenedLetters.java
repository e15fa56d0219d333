package plainleaf.formats.tokens;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import plainleaf.formats.tokens.Piece.Kind;

/** Finds words that a hyphen joins to a single letter, such as X-ray: a letter alone at the edge of a line is no word. */
final class HyphenedLetters {
    /** A hyphen that is not one already at which no line breaks. */
    private static final String HYPHENS = "-‐";

    private final String words;

    private HyphenedLetters(String words) {
        this.words = words;
    }

    /** The pieces, in order. */
    static List<Piece> in(String words) {
        HyphenedLetters letters = new HyphenedLetters(words);
        List<Piece> found = new ArrayList<>();
        int free = 0;
        for (int at = 1; at < words.length() - 1; at++) {
            if (HYPHENS.indexOf(words.charAt(at)) >= 0) {
                int start = letters.start(at, free);
                OptionalInt end = letters.end(start, at);
                if (end.isPresent()) {
                    found.add(new Piece(Kind.KEPT, start, end.getAsInt()));
                    free = end.getAsInt();
                    at = free - 1;
                }
            }
        }
        return found;
    }

    /** Where the word before a hyphen begins; no further back than a piece may be long. */
    private int start(int hyphen, int free) {
        int start = hyphen;
        int least = Math.max(free, hyphen - KeptTokens.LONGEST);
        while (start > least && isOfWord(words.codePointBefore(start))) {
            start -= Character.charCount(words.codePointBefore(start));
        }
        return start;
    }

    /** Where the word after a hyphen ends; empty where nothing is to be kept. */
    private OptionalInt end(int start, int hyphen) {
        int most = Math.min(words.length(), start + KeptTokens.LONGEST + 1);
        int end = hyphen + 1;
        while (end < most && isOfWord(words.codePointAt(end))) {
            end += Character.charCount(words.codePointAt(end));
        }
        boolean joined = start < hyphen && end > hyphen + 1 && end - start <= KeptTokens.LONGEST;
        return joined && (isOneLetter(start, hyphen) || isOneLetter(hyphen + 1, end))
                ? OptionalInt.of(end)
                : OptionalInt.empty();
    }

    /** Arabic letters are joined by no hyphens; a line of Chinese breaks between any two of its signs. */
    private static boolean isOfWord(int c) {
        return (UCharacter.isLetterOrDigit(c) || Neighbours.isMark(c))
                && !Letters.isRightToLeft(c)
                && UScript.getScript(c) != UScript.HAN;
    }

    /** Whether a stretch is a letter with what belongs to it. */
    private boolean isOneLetter(int start, int end) {
        return UCharacter.isLetter(words.codePointAt(start))
                && words.substring(start, end)
                                .codePoints()
                                .filter(c -> !Neighbours.isMark(c))
                                .count()
                        == 1;
    }
}
