package plainleaf.reading;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much of a leaflet a reader without tags gets, of 1. What it adds, such as footers and list numbers, does not count.
 *
 * @param words those it has, wherever they stand
 * @param inOrder those it has in the order of reading
 * @param letters all characters but white space that it has in the order of reading
 */
record Share(double words, double inOrder, double letters) {
    static Share of(List<String> blocks, String read) {
        List<String> wanted = words(String.join("\n", blocks));
        List<String> got = words(read);
        List<String> wantedLetters = letters(String.join("\n", blocks));
        return new Share(
                (double) common(wanted, got) / wanted.size(),
                (double) inOrder(wanted, got) / wanted.size(),
                (double) inOrder(wantedLetters, letters(read)) / wantedLetters.size());
    }

    /** Letters, marks and digits without a break; each Han character is a word. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        text(text, " ").codePoints().forEach(c -> {
            boolean han = UScript.getScript(c) == UScript.HAN;
            if (!isPartOfWord(c) || han) end(word, words);
            if (isPartOfWord(c)) word.appendCodePoint(c);
            if (han) end(word, words);
        });
        end(word, words);
        return words;
    }

    private static void end(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) words.add(word.toString());
        word.setLength(0);
    }

    private static boolean isPartOfWord(int c) {
        int type = UCharacter.getType(c);
        boolean mark = type == UCharacterCategory.NON_SPACING_MARK || type == UCharacterCategory.COMBINING_SPACING_MARK;
        boolean joiner = c == 0x200C || c == 0x200D;
        return UCharacter.isLetterOrDigit(c) || mark || joiner;
    }

    private static List<String> letters(String text) {
        return text(text, "")
                .codePoints()
                .filter(c -> !UCharacter.isUWhiteSpace(c))
                .mapToObj(Character::toString)
                .toList();
    }

    /** With something else for the controls of direction that poppler puts in: nobody sees them. */
    private static String text(String read, String control) {
        String plain = read.replace("\u00AD", "").replaceAll("[\u200E\u200F\u202A-\u202E\u2066-\u2069]", control);
        return Normalizer2.getNFCInstance().normalize(plain);
    }

    private static int common(List<String> wanted, List<String> got) {
        Map<String, Integer> left = new HashMap<>();
        got.forEach(word -> left.merge(word, 1, Integer::sum));
        int common = 0;
        for (String word : wanted) if (left.merge(word, -1, Integer::sum) >= 0) common++;
        return common;
    }

    /** The length of the longest common subsequence. */
    private static int inOrder(List<String> wanted, List<String> got) {
        int[] above = new int[got.size() + 1];
        for (String word : wanted) {
            int[] row = new int[got.size() + 1];
            for (int i = 1; i < row.length; i++)
                row[i] = word.equals(got.get(i - 1)) ? above[i - 1] + 1 : Math.max(above[i], row[i - 1]);
            above = row;
        }
        return above[got.size()];
    }
}
