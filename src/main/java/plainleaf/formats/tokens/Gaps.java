package plainleaf.formats.tokens;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what may stand between two words of one Latin phrase; an Arabic comma or the end of a sentence may not. */
final class Gaps {
    private static final String SPACES = WordPattern.SPACE + "{0,2}";
    private static final int LONGEST = 8;

    private static final Pattern GAP = Pattern.compile(
            SPACES + "(?:\\.?[,;:]|[&+/×=·•|<>≤≥≈±]|[-‐‑–—−]{1,2}|(?<=s)['’](?=" + WordPattern.SPACE + "))?" + SPACES);

    private static final Pattern SHORTENED = Pattern.compile("(?:Mr|Mrs|Ms|Dr|Prof|Rev|St|Mt|Rd|Ave|Bldg|Dept|Hosp|Univ"
            + "|Tel|[Ee]xt|[Nn]o|[Nn]os|Ltd|Inc|Jr|Sr|vs|e\\.g|i\\.e|[Aa]pprox|[Ii]ncl|[Vv]ol|[Ff]ig|sp|spp|subsp)");

    private static final Pattern INITIAL = Pattern.compile("[A-Z]");

    private final String words;

    Gaps(String words) {
        this.words = words;
    }

    /**
     * Where a gap after a word ends.
     *
     * @param start of the word
     * @param end of the word, and the gap's start
     * @param first whether nothing of the phrase but what is shortened stands before the word
     */
    int end(int start, int end, boolean first) {
        String word = words.substring(start, end);
        boolean shortened = SHORTENED.matcher(word).matches()
                || (first && INITIAL.matcher(word).matches());
        if (shortened && words.startsWith(". ", end)) {
            return end + 2;
        }
        Matcher gap = GAP.matcher(words)
                .region(end, Math.min(words.length(), end + LONGEST))
                .useTransparentBounds(true);
        return gap.lookingAt() ? gap.end() : end;
    }
}
