package plainleaf.check.tags;

import com.ibm.icu.lang.UCharacter;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Joins the glyphs of a page to the words that are seen. */
final class WordBuilder {
    /** In em: a word space is a quarter, and what joins may reach back over half a letter. */
    private static final double NEAR = 0.15;

    private static final double BACK = 0.6;

    private static final double SAME_SIZE = 0.01;

    /** In glyphs: scripts without spaces have no end of words. */
    private static final int LONGEST = 60;

    private final List<DrawnWord> words = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Look look = new Look("", OptionalInt.empty(), OptionalInt.empty(), false, false);
    private Pen pen = new Pen(0, 0, 0, 0, 0, 0);
    private Box box = new Box(0, 0, 0, 0);

    /** How a word looks; the same for all its letters. */
    record Look(String font, OptionalInt colour, OptionalInt ground, boolean slanted, boolean artifact) {}

    /** Adds a glyph; {@code said} is what it stands for. */
    void add(Glyph glyph, boolean artifact, Grounds grounds) {
        if (isSpace(glyph.text())) {
            end();
            return;
        }
        if (!text.isEmpty() && !goesOn(glyph, artifact)) {
            end();
        }
        if (text.isEmpty()) {
            OptionalInt ground = grounds.at(glyph.middleX(), glyph.middleY());
            look = new Look(glyph.font(), glyph.ink().over(ground), ground, glyph.slanted(), artifact);
            box = glyph.box();
        }
        text.append(glyph.text().isEmpty() ? "\uFFFD" : glyph.text());
        box = box.with(glyph.box());
        pen = glyph.pen();
    }

    private static boolean isSpace(String said) {
        return !said.isEmpty() && said.codePoints().allMatch(UCharacter::isUWhiteSpace);
    }

    private boolean goesOn(Glyph glyph, boolean artifact) {
        Pen next = glyph.pen();
        double across = next.startX() - pen.endX();
        double far = (across > 0 ? NEAR : BACK) * next.size();
        return artifact == look.artifact
                && text.length() < LONGEST
                && Math.abs(next.size() - pen.size()) < SAME_SIZE
                && Math.abs(across) < far
                && Math.abs(next.startY() - pen.endY()) < far
                && glyph.slanted() == look.slanted
                && glyph.font().equals(look.font);
    }

    /** Ends the word that was begun, if any. */
    void end() {
        if (!text.isEmpty()) {
            boolean level = Math.abs(pen.endY() - pen.startY()) <= Math.abs(pen.endX() - pen.startX());
            words.add(new DrawnWord(
                    text.toString(),
                    box,
                    pen.size(),
                    look.font,
                    look.colour,
                    look.ground,
                    level,
                    look.slanted,
                    look.artifact));
            text.setLength(0);
        }
    }

    List<DrawnWord> words() {
        end();
        return words;
    }
}
