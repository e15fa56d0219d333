package plainleaf.formats.tokens;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import plainleaf.formats.tokens.Piece.Kind;

/** Finds phrases in Latin and Greek letters, with their numbers and signs, between words that run from right to left. */
final class LatinRuns {
    private static final String INNER = "-‐‑–/&+.'’_×·";
    private static final String INNER_OF_NUMBERS = ",:";
    private static final String ENDS = "+%®™";

    /** Two figures and fewer may count what follows, where they are a fact. */
    private static final int COUNT = 2;

    private final String words;
    private final Letters letters;
    private final Brackets brackets;
    private final Gaps gaps;
    private final Phrases phrases;
    private final Map<Integer, Piece> starts = new HashMap<>();
    private final BitSet inside = new BitSet();

    private LatinRuns(String words, List<Piece> kept) {
        this.words = words;
        this.letters = new Letters(words);
        this.brackets = new Brackets(words, letters);
        this.gaps = new Gaps(words);
        this.phrases = new Phrases(words);
        for (Piece piece : kept) {
            starts.put(piece.start(), piece);
            inside.set(piece.start() + 1, piece.end());
        }
    }

    /**
     * The runs of a text.
     *
     * @param kept pieces already found, addresses among them; no two overlap
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
            // A number without letters is not looked at again from each of its digits.
            at = Math.max(end > at || !runs.letters.startWord(at) ? end : runs.part(at), at + 1);
        }
        return found;
    }

    /** Not within another piece, nor within a word. */
    private boolean isStart(int at) {
        return !inside.get(at) && (letters.startWord(at) || starts.containsKey(at) || isGroup(at));
    }

    private boolean isGroup(int at) {
        return brackets.end(at) > 0 && letters.haveLatin(at, brackets.end(at));
    }

    private int run(int start) {
        int first = part(start);
        if (first == start) {
            return start;
        }
        int end = letters.haveLatin(start, first) ? first : numbered(start, first);
        int before = start;
        int next = end > start ? gap(before, end, true) : start;
        while (next < words.length() && next > start) {
            int after = part(next);
            if (after == next || !isOwn(before, end, next, after)) {
                break;
            }
            int gapStart = end;
            before = next;
            end = after;
            next = gap(before, end, words.startsWith(". ", gapStart));
        }
        // What is in brackets or an element as a whole needs no other around it.
        boolean alone = end == first && (brackets.end(start) > 0 || starts.containsKey(start));
        return alone ? start : end;
    }

    /** The end of the Latin word that follows a number: the start where none does, or not of the same phrase. */
    private int numbered(int start, int end) {
        int next = end < words.length() && Letters.isSpace(words.charAt(end)) ? end + 1 : end;
        int after = next > end && next < words.length() ? part(next) : next;
        return after > next && letters.haveLatin(next, after) && phrases.ownFirst(start, next) ? after : start;
    }

    private boolean isOwn(int before, int end, int next, int after) {
        return letters.haveLatin(next, after)
                || (starts.containsKey(next) && after - next > COUNT)
                || (letters.haveWord(next, after) && phrases.ownLast(words.substring(before, end), after));
    }

    /** A gap ends where a kept piece begins with its sign. */
    private int gap(int start, int end, boolean first) {
        int next = gaps.end(start, end, first);
        for (int at = end; at < next; at++) {
            if (starts.containsKey(at)) {
                return at;
            }
        }
        return next;
    }

    /** The end of a word, a number, a kept piece or a pair of brackets that begins here; the start where there is none. */
    private int part(int start) {
        Piece piece = starts.get(start);
        if (piece != null) {
            return Letters.runRightToLeft(words, start, piece.end()) ? start : ends(piece.end(), word(piece.end()));
        }
        if (brackets.end(start) > 0) {
            return brackets.end(start);
        }
        int end = word(start);
        return end > start ? ends(start, end) : start;
    }

    private int word(int start) {
        int end = start;
        while (end < words.length() && (letters.areInWord(end) || isJoin(end)) && !starts.containsKey(end)) {
            end++;
        }
        return end;
    }

    private int ends(int start, int word) {
        int end = word;
        while (end > start
                && end < words.length()
                && ENDS.indexOf(words.charAt(end)) >= 0
                && !starts.containsKey(end)) {
            end++;
        }
        return end;
    }

    private boolean isJoin(int at) {
        if (at == 0 || at + 1 >= words.length() || !letters.areInWord(at - 1) || !letters.areInWord(at + 1)) {
            return false;
        }
        char c = words.charAt(at);
        return INNER.indexOf(c) >= 0
                || (INNER_OF_NUMBERS.indexOf(c) >= 0
                        && Letters.isNumber(words.charAt(at - 1))
                        && Letters.isNumber(words.charAt(at + 1)));
    }
}
