package plainleaf.check.press;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import plainleaf.check.press.Mark.Letters;
import plainleaf.check.tags.Box;

/** Gathers what is drawn on one page. */
final class PageMarks {
    private final List<Mark> marks = new ArrayList<>();
    private final Set<PrintedFont> fonts = new LinkedHashSet<>();
    private final Set<String> transparency = new TreeSet<>();
    private @Nullable Letters open;
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
    void letter(Letters letter) {
        if (letter.painting().alpha() == 0) {
            return;
        }
        tile = tile.map(hue -> hue.orMore(letter.hue()));
        Letters before = open;
        if (before != null && goesOn(before, letter)) {
            open = new Letters(
                    before.box().with(letter.box()),
                    before.hue(),
                    before.painting(),
                    before.text() + letter.text(),
                    before.size(),
                    Math.max(before.ground(), letter.ground()));
        } else {
            close();
            open = letter;
        }
    }

    /** A space, which leaves no ink. */
    void space() {
        Letters before = open;
        if (before != null && !before.text().endsWith(" ")) {
            open = new Letters(
                    before.box(), before.hue(), before.painting(), before.text() + " ", before.size(), before.ground());
        }
    }

    private static boolean goesOn(Letters before, Letters letter) {
        Box one = before.box();
        Box other = letter.box();
        return before.hue().equals(letter.hue())
                && before.painting().equals(letter.painting())
                && before.size() == letter.size()
                && one.bottom() - letter.size() / 2 < other.top()
                && other.bottom() < one.top() + letter.size() / 2;
    }

    private void close() {
        if (open != null) {
            marks.add(open);
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
