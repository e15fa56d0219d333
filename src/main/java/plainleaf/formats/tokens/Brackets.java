package plainleaf.formats.tokens;

import java.util.ArrayDeque;
import java.util.Deque;

/** Finds pairs of brackets and of quotation marks with Latin words or figures, and nothing from right to left, in them. */
final class Brackets {
    private static final String OPENING = "([{“‘«\"'";
    private static final String CLOSING = ")]}”’»\"'";
    private static final String ENDS = "،\u2028\u2029";

    private static final String QUOTES = "“‘«\"'";
    private static final String APOSTROPHES = "’'";

    private final String words;
    private final Letters letters;
    private final int[] ends;

    Brackets(String words, Letters letters) {
        this.words = words;
        this.letters = letters;
        this.ends = new int[words.length()];
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Letters.isRightToLeft(c) || ENDS.indexOf(c) >= 0) {
                open.clear();
            } else if (closes(i, open)) {
                int start = open.pop();
                ends[start] = letters.haveWord(start, i) ? i + 1 : 0;
            } else if (OPENING.indexOf(c) >= 0 && !(QUOTES.indexOf(c) >= 0 && inWord(i - 1))) {
                open.push(i);
            } else if (")]}".indexOf(c) >= 0) {
                open.clear();
            }
        }
    }

    /** Where what opens here ends; 0 where no pair does. */
    int end(int start) {
        return ends[start];
    }

    private boolean inWord(int at) {
        return at >= 0 && at < words.length() && letters.areInWord(at);
    }

    /** Whether a character closes what was opened last; an apostrophe or a mark of inches is no quotation mark. */
    private boolean closes(int at, Deque<Integer> open) {
        char c = words.charAt(at);
        int kind = CLOSING.indexOf(c);
        if (kind < 0 || (APOSTROPHES.indexOf(c) >= 0 && inWord(at + 1))) {
            return false;
        }
        while (")]}".indexOf(c) >= 0 && !open.isEmpty() && QUOTES.indexOf(words.charAt(open.peek())) >= 0) {
            open.pop();
        }
        return !open.isEmpty() && words.charAt(open.peek()) == OPENING.charAt(kind);
    }
}
