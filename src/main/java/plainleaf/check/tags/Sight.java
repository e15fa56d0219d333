package plainleaf.check.tags;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import plainleaf.check.tags.UnseenText.Reason;

/** What is seen of one page while it is drawn. */
final class Sight {
    /** In points. */
    private static final double SAME = 0.1;

    /** In points: what is thicker is no line. */
    private static final double THIN = 4;

    private final int number;
    private final Box paper;
    private final int turned;
    private final Grounds grounds = new Grounds();
    private final WordBuilder words = new WordBuilder();
    private final Unseen unseen = new Unseen(grounds);
    private final List<DrawnPicture> pictures = new ArrayList<>();
    private final List<Box> rules = new ArrayList<>();
    private @Nullable MarkedContent lastMark;

    Sight(int number, Box paper, int turned) {
        this.number = number;
        this.paper = paper;
        this.turned = turned;
    }

    void glyph(Glyph glyph, boolean artifact) {
        words.add(glyph, artifact, grounds);
    }

    /** A glyph that is read out; {@code reason} is why it cannot be seen, and null where it can. */
    void read(Glyph glyph, MarkedContent mark, @Nullable Reason reason) {
        unseen.add(glyph, mark, reason);
    }

    /** Letters of a word stand together, whatever is painted elsewhere. */
    void paint(Paint paint) {
        grounds.add(paint);
        Rectangle2D seen = seen(paint.bounds(), paint.clips());
        // Where a clip hides all of it, the height is below nothing (Rectangle2D.intersect).
        if (seen.getHeight() >= 0 && seen.getHeight() < THIN && seen.getWidth() > THIN) {
            rules.add(box(seen));
        }
    }

    /** A photograph or a scan. */
    void image(Path2D shape, List<Path2D> clips, double resolution, boolean artifact) {
        grounds.add(new Paint(shape, OptionalInt.empty(), 1, shape.getBounds2D(), clips));
        Rectangle2D seen = seen(shape.getBounds2D(), clips);
        if (!seen.isEmpty()) {
            pictures.add(new DrawnPicture(box(seen), true, resolution, artifact));
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
            pictures.add(new DrawnPicture(last.box().with(box(seen)), false, 0, last.artifact()));
        } else {
            pictures.add(new DrawnPicture(box(seen), false, 0, mark.isArtifact()));
        }
        lastMark = mark;
    }

    private Rectangle2D seen(Rectangle2D bounds, List<Path2D> clips) {
        Rectangle2D seen = bounds;
        for (Path2D clip : clips) {
            Rectangle2D part = clip.getBounds2D();
            seen = isPaper(part) ? seen : seen.createIntersection(part);
        }
        return seen;
    }

    /** Whether a clip is the paper itself, which would hide what is sought. */
    boolean isPaper(Rectangle2D clip) {
        return Math.abs(clip.getMinX() - paper.left()) < SAME
                && Math.abs(clip.getMinY() - paper.bottom()) < SAME
                && Math.abs(clip.getMaxX() - paper.right()) < SAME
                && Math.abs(clip.getMaxY() - paper.top()) < SAME;
    }

    private static Box box(Rectangle2D bounds) {
        return new Box(bounds.getMinX(), bounds.getMinY(), bounds.getMaxX(), bounds.getMaxY());
    }

    DrawnPage page() {
        return new DrawnPage(number, paper, turned, words.words(), pictures, rules, unseen.texts());
    }
}
