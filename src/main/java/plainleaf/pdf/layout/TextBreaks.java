package plainleaf.pdf.layout;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import com.openhtmltopdf.extend.FSTextBreaker;

/** Where text may be broken, as Unicode says (UAX 14 and 29): the engine's own breaks {@code sy’n} after the apostrophe. */
public final class TextBreaks implements FSTextBreaker {
    private final BreakIterator breaks;

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

    @Override
    public int next() {
        return breaks.next();
    }

    @Override
    public void setText(String text) {
        breaks.setText(text);
    }
}
