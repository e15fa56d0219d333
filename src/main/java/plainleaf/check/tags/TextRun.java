package plainleaf.check.tags;

import java.util.Optional;
import java.util.Set;

/**
 * A piece of marked content: what it says, and how it is drawn.
 *
 * @param page from 1
 * @param mcid its number on the page; -1 where it has none
 * @param text what is read out: the replacement text where there is one; empty where nothing is written
 * @param language its own; empty where that of its tag holds
 * @param size of its smallest letters, in points; 0 where nothing is written
 * @param colour of its first letter, as 0xRRGGBB
 * @param fonts the names its text is drawn in, without the prefix of a subset
 * @param unmapped how many drawn characters have no Unicode value
 * @param missing how many characters the font has no glyph for
 * @param pen from its first letter to its last; empty where nothing is written, or where no space is to be guessed
 */
public record TextRun(
        int page,
        int mcid,
        String text,
        String language,
        double size,
        int colour,
        Optional<Box> box,
        Set<String> fonts,
        int unmapped,
        int missing,
        Optional<Pen> pen)
        implements TagChild {
    public TextRun {
        fonts = Set.copyOf(fonts);
    }

    static TextRun empty(int page, int mcid) {
        return new TextRun(page, mcid, "", "", 0, 0, Optional.empty(), Set.of(), 0, 0, Optional.empty());
    }
}
