package plainleaf.check.press;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import plainleaf.check.press.Mark.Letters;

/** Gathers what is drawn on one page. */
final class PageMarks {
    private final List<Mark> marks = new ArrayList<>();
    private final Set<PrintedFont> fonts = new LinkedHashSet<>();
    private final Set<String> transparency = new TreeSet<>();
    private @Nullable LetterRun open;
    private boolean whole = true;
    private Optional<Hue> tile = Optional.empty();

    void add(Mark mark) {
        if (mark.painting().alpha() == 0) {
            return;
        }
        tile = tile.map(hue -> hue.orMore(mark.hue()));
        close();
        marks.add(mark);
    }

    /** Adds a letter; those that follow one another in a line become one mark. */
    void letter(Letters letter, Advance advance) {
        if (letter.painting().alpha() == 0) {
            return;
        }
        tile = tile.map(hue -> hue.orMore(letter.hue()));
        if (open == null || !open.takes(letter, advance)) {
            close();
            open = new LetterRun(letter, advance);
        }
    }

    /** A space, which leaves no ink. */
    void space() {
        if (open != null) {
            open.space();
        }
    }

    private void close() {
        if (open != null) {
            marks.add(open.whole());
            open = null;
        }
    }

    void font(PrintedFont font) {
        fonts.add(font);
    }

    void transparent(String words) {
        transparency.add(words);
    }

    /** From here on the marks are those of a pattern's tile. */
    void beginTile() {
        tile = Optional.of(Hue.cmyk(Hue.Space.CMYK, 0, 0, 0, 0));
    }

    /** The hue with most ink in the tile. */
    Hue endTile() {
        Hue hue = tile.orElseGet(Hue::unknown);
        tile = Optional.empty();
        return hue;
    }

    /** Something on the page cannot be read. */
    void fail() {
        whole = false;
    }

    boolean isWhole() {
        return whole;
    }

    List<Mark> marks() {
        close();
        return marks;
    }

    Set<PrintedFont> fonts() {
        return fonts;
    }

    Set<String> transparency() {
        return transparency;
    }
}
