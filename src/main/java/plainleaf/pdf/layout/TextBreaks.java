package plainleaf.pdf.layout;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import com.openhtmltopdf.extend.FSTextBreaker;
import plainleaf.pdf.text.Marks;

/**
 * Where text may be broken, as Unicode says (UAX 14 and 29): the engine's own breaks {@code sy’n} after the apostrophe. A
 * line breaks before its last space, not after: the space needs no room on it.
 */
public final class TextBreaks implements FSTextBreaker {
    private final BreakIterator breaks;
    private String text = "";
    private int last;

    private TextBreaks(BreakIterator breaks) {
        this.breaks = breaks;
    }

    /** Between lines of text in the language of this BCP 47 tag. */
    public static TextBreaks lines(String language) {
        return new TextBreaks(BreakIterator.getLineInstance(ULocale.forLanguageTag(language)));
    }

    /** Between characters as a reader counts them. */
    public static TextBreaks characters(String language) {
        return new TextBreaks(BreakIterator.getCharacterInstance(ULocale.forLanguageTag(language)));
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
