package plainleaf.pdf.press;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;
import plainleaf.model.Direction;
import plainleaf.model.Language;
import plainleaf.typeset.ShapedPiece;
import plainleaf.typeset.ShapedPiece.Part;
import plainleaf.typeset.ShapedRun;
import plainleaf.typeset.Shaper;
import plainleaf.typeset.TextSetter;
import plainleaf.typeset.TextStyle;
import plainleaf.typeset.VisualOrder;

/** Sets lines as outlines, in any script: marks for people at the press, which no reader of the text shall meet. */
public final class OutlinedText {
    private final TextSetter setter;
    private final boolean rightToLeft;

    /** In the bold fonts of this language. */
    public OutlinedText(Language language, Shaper shaper) {
        this.setter = new TextSetter(shaper, TextStyle.of(language, true));
        this.rightToLeft = language.direction() == Direction.RTL;
    }

    boolean isRightToLeft() {
        return rightToLeft;
    }

    /** A line as a drawing: its baseline begins at 0, and it ends at {@code width}. */
    record Line(GeneralPath outline, double width) {}

    /**
     * A line in letters of this size, in points.
     *
     * @throws NotForPress if no font has one of the characters: a box in its place would be printed unsaid
     */
    Line line(String text, double size) throws NotForPress {
        GeneralPath outline = new GeneralPath();
        double pen = 0;
        for (ShapedPiece piece : leftToRight(text)) {
            List<Part> parts = new ArrayList<>(piece.parts());
            if (piece.rightToLeft()) {
                Collections.reverse(parts);
            }
            for (Part part : parts) {
                require(piece, part);
                draw(part, size, pen, outline);
                pen += part.width() * size;
            }
        }
        return new Line(outline, pen);
    }

    private static void require(ShapedPiece piece, Part part) throws NotForPress {
        for (ShapedRun.Glyph glyph : part.run().glyphs()) {
            if (glyph.id() == 0) {
                int missing = piece.text().codePointAt(glyph.cluster());
                throw new NotForPress(
                        String.format(
                                Locale.ROOT,
                                "the words “%s” have a character that the font %s does not have: %s (U+%04X)",
                                piece.text(),
                                part.font().name(),
                                Character.toString(missing),
                                missing),
                        "use another character, or add a font that has it to the file of the language");
            }
        }
    }

    /** The pieces of the line in the order in which they stand on it. */
    private List<ShapedPiece> leftToRight(String text) {
        VisualOrder order =
                VisualOrder.of(text, rightToLeft ? VisualOrder.Base.RIGHT_TO_LEFT : VisualOrder.Base.LEFT_TO_RIGHT);
        List<ShapedPiece> pieces = new ArrayList<>();
        List<VisualOrder.Piece> places = new ArrayList<>();
        for (VisualOrder.LevelRun run : order.runs(0, text.length())) {
            int at = run.start();
            for (ShapedPiece piece : setter.set(text.substring(run.start(), run.end()), run.rightToLeft())) {
                pieces.add(piece);
                places.add(new VisualOrder.Piece(at, at + piece.text().length()));
                at += piece.text().length();
            }
        }
        return order.order(places).stream().map(pieces::get).toList();
    }

    private static void draw(Part part, double size, double pen, GeneralPath outline) {
        TrueTypeFont font = part.font().borrow();
        double scale = size / part.font().unitsPerEm();
        double x = pen;
        try {
            for (ShapedRun.Glyph glyph : part.run().glyphs()) {
                GlyphData drawn = font.getGlyph().getGlyph(glyph.id());
                if (drawn != null) {
                    AffineTransform place =
                            AffineTransform.getTranslateInstance(x + glyph.xOffset() * scale, glyph.yOffset() * scale);
                    place.scale(scale, scale);
                    outline.append(place.createTransformedShape(drawn.getPath()), false);
                }
                x += glyph.advance() * scale;
            }
        } catch (IOException e) {
            throw new IllegalStateException("a font that was parsed before", e);
        } finally {
            part.font().giveBack(font);
        }
    }
}
