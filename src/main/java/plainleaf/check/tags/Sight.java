package plainleaf.check.tags;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** What is seen of one page while it is drawn. */
final class Sight {
    private final int number;
    private final Box paper;
    private final Grounds grounds = new Grounds();
    private final WordBuilder words = new WordBuilder();
    private final List<DrawnPicture> pictures = new ArrayList<>();
    private @Nullable MarkedContent lastMark;

    Sight(int number, Box paper) {
        this.number = number;
        this.paper = paper;
    }

    void glyph(Glyph glyph, boolean artifact) {
        words.add(glyph, artifact, grounds);
    }

    /** Letters of a word stand together, whatever is painted elsewhere. */
    void paint(Paint paint) {
        grounds.add(paint);
    }

    /** A photograph or a scan. */
    void image(Path2D shape, List<Path2D> clips, boolean artifact) {
        grounds.add(new Paint(shape, OptionalInt.empty(), 1, shape.getBounds2D(), clips));
        Rectangle2D seen = seen(shape.getBounds2D(), clips);
        if (!seen.isEmpty()) {
            pictures.add(new DrawnPicture(box(seen), true, artifact));
            lastMark = null;
        }
    }

    /** A part of a drawing: what stands under one mark is one picture. */
    void drawing(Rectangle2D bounds, List<Path2D> clips, MarkedContent mark) {
        Rectangle2D seen = seen(bounds, clips);
        if (seen.getWidth() < 0 || seen.getHeight() < 0) {
            return;
        }
        if (mark.equals(lastMark)) {
            DrawnPicture last = pictures.remove(pictures.size() - 1);
            pictures.add(new DrawnPicture(last.box().with(box(seen)), false, last.artifact()));
        } else {
            pictures.add(new DrawnPicture(box(seen), false, mark.isArtifact()));
        }
        lastMark = mark;
    }

    /** The first clip is the paper itself, which hides what is sought. */
    private static Rectangle2D seen(Rectangle2D bounds, List<Path2D> clips) {
        Rectangle2D seen = bounds;
        for (int i = 1; i < clips.size(); i++) {
            seen = seen.createIntersection(clips.get(i).getBounds2D());
        }
        return seen;
    }

    private static Box box(Rectangle2D bounds) {
        return new Box(bounds.getMinX(), bounds.getMinY(), bounds.getMaxX(), bounds.getMaxY());
    }

    DrawnPage page() {
        return new DrawnPage(number, paper, words.words(), pictures);
    }
}
