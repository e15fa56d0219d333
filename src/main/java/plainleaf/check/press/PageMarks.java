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
    /** In ems: letters further apart are not read in one go. */
    private static final double SAME_WORDS = 2;

    /** In ems; kerning stays well below this. */
    private static final double WORD_SPACE = 0.15;

    private final List<Mark> marks = new ArrayList<>();
    private final Set<PrintedFont> fonts = new LinkedHashSet<>();
    private final Set<String> transparency = new TreeSet<>();
    private @Nullable Letters open;
    private Box last = new Box(0, 0, 0, 0);
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
                    before.text() + (isApart(before, letter) ? " " : "") + letter.text(),
                    before.size(),
                    Math.max(before.ground(), letter.ground()));
        } else {
            close();
            open = letter;
        }
        last = letter.box();
    }

    private boolean isApart(Letters before, Letters letter) {
        return !before.text().endsWith(" ") && aside(letter) > letter.size() * WORD_SPACE;
    }

    /** A space, which leaves no ink. */
    void space() {
        Letters before = open;
        if (before != null && !before.text().endsWith(" ")) {
            open = new Letters(
                    before.box(), before.hue(), before.painting(), before.text() + " ", before.size(), before.ground());
        }
    }

    private boolean goesOn(Letters before, Letters letter) {
        return before.hue().equals(letter.hue())
                && before.painting().equals(letter.painting())
                && before.size() == letter.size()
                && aside(letter) < letter.size() * SAME_WORDS
                && Math.max(last.bottom() - letter.box().top(), letter.box().bottom() - last.top()) < letter.size() / 2;
    }

    /** How far a letter stands beside the last one, in points. */
    private double aside(Letters letter) {
        return Math.max(last.left() - letter.box().right(), letter.box().left() - last.right());
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
