package plainleaf.pdf.layout;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import com.openhtmltopdf.extend.FSTextBreaker;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import plainleaf.pdf.text.Marks;

/**
 * Where text may be broken, as Unicode says (UAX 14 and 29): the engine's own breaks {@code sy’n} after the apostrophe. A
 * line breaks before its last space, not after: the space needs no room on it.
 */
public final class TextBreaks implements FSTextBreaker {
    // ICU keeps only those of the language that was asked for last.
    private static final Map<String, BreakIterator> LINES = new ConcurrentHashMap<>();
    private static final Map<String, BreakIterator> CHARACTERS = new ConcurrentHashMap<>();

    private final BreakIterator breaks;
    private String text = "";
    private int last;

    private TextBreaks(BreakIterator breaks) {
        this.breaks = breaks;
    }

    /** Between lines of text in the language of this BCP 47 tag. */
    public static TextBreaks lines(String language) {
        return copyOf(
                LINES.computeIfAbsent(language, tag -> BreakIterator.getLineInstance(ULocale.forLanguageTag(tag))));
    }

    /** Between characters as a reader counts them. */
    public static TextBreaks characters(String language) {
        return copyOf(CHARACTERS.computeIfAbsent(
                language, tag -> BreakIterator.getCharacterInstance(ULocale.forLanguageTag(tag))));
    }

    private static TextBreaks copyOf(BreakIterator unused) {
        return new TextBreaks(unused.clone());
    }

    /** The next place to break, in UTF-16 units from the start; or -1. */
    @Override
    public int next() {
        int found = breaks.next();
        while (found != BreakIterator.DONE) {
            int place = found;
            while (place > 0 && text.charAt(place - 1) == ' ') {
                place--;
            }
            if (place > last) {
                last = place;
                return place;
            }
            found = breaks.next();
        }
        return found;
    }

    @Override
    public void setText(String newText) {
        text = newText;
        last = 0;
        breaks.setText(Marks.forLineBreaks(newText));
    }
}
