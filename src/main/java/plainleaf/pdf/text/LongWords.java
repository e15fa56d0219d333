package plainleaf.pdf.text;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.util.Optional;

/**
 * Where a word that is too long for any line may be cut. The engine measures such a word character by character: this knows
 * what stood before each, since letters that join have other widths alone.
 */
public final class LongWords implements FSTextBreaker {
    /** In UTF-16 units; what stands further away does not change a letter. */
    private static final int CONTEXT = 50;

    private final FSTextBreaker characters;
    private String word = "";
    private int measured;

    /** Cuts between these characters. */
    public LongWords(FSTextBreaker characters) {
        this.characters = characters;
    }

    @Override
    public int next() {
        return characters.next();
    }

    @Override
    public void setText(String text) {
        characters.setText(text);
        word = text;
        measured = 0;
    }

    /** The end of what was measured of the word before this next part of it; empty if it is no part of a word that is being cut. */
    Optional<String> before(String part) {
        if (part.isEmpty() || !word.startsWith(part, measured)) {
            return Optional.empty();
        }
        String before = word.substring(Math.max(0, measured - CONTEXT), measured);
        measured += part.length();
        return Optional.of(before);
    }
}
