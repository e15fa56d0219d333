package plainleaf.check.tags;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.jspecify.annotations.Nullable;

/** Follows the paths, clips and fills of a page (ISO 32000-1, 8.5). */
final class Canvas {
    private static final double POINTS_IN_AN_INCH = 72;

    private final Supplier<PDGraphicsState> states;
    private final PageContent content;
    private GeneralPath path = new GeneralPath();
    private int clip = -1;
    private @Nullable PDColor lastColour;
    private OptionalInt lastRgb = OptionalInt.empty();

    Canvas(Supplier<PDGraphicsState> states, PageContent content) {
        this.states = states;
        this.content = content;
    }

    private Point2D point(float x, float y) {
        Point2D point = new Point2D.Float(x, y);
        return transform().transform(point, point);
    }

    private AffineTransform transform() {
        return states.get().getCurrentTransformationMatrix().createAffineTransform();
    }

    void move(float x, float y) {
        Point2D to = point(x, y);
        path.moveTo(to.getX(), to.getY());
    }

    void line(float x, float y) {
        if (path.getCurrentPoint() == null) {
            move(x, y);
        } else {
            Point2D to = point(x, y);
            path.lineTo(to.getX(), to.getY());
        }
    }

    void curve(float x1, float y1, float x2, float y2, float x, float y) {
        if (path.getCurrentPoint() == null) {
            move(x, y);
        } else {
            Point2D one = point(x1, y1);
            Point2D two = point(x2, y2);
            Point2D to = point(x, y);
            path.curveTo(one.getX(), one.getY(), two.getX(), two.getY(), to.getX(), to.getY());
        }
    }

    /** The curve whose first control point is the point it begins at. */
    void curve(float x2, float y2, float x, float y) {
        Point2D at = path.getCurrentPoint();
        if (at == null) {
            move(x, y);
        } else {
            Point2D two = point(x2, y2);
            Point2D to = point(x, y);
            path.curveTo(at.getX(), at.getY(), two.getX(), two.getY(), to.getX(), to.getY());
        }
    }

    void rectangle(float x, float y, float width, float height) {
        move(x, y);
        line(x + width, y);
        line(x + width, y + height);
        line(x, y + height);
        close();
    }

    void close() {
        if (path.getCurrentPoint() != null) {
            path.closePath();
        }
    }

    /** The next end of the path makes a clip of it. */
    void clip(int rule) {
        clip = rule;
    }

    void fill(int rule) {
        Path2D shape = new Path2D.Float(path);
        shape.setWindingRule(rule);
        PDGraphicsState state = states.get();
        Ink ink = ink();
        content.paint(
                new Paint(shape, ink.colour(), ink.share(), shape.getBounds2D(), state.getCurrentClippingPaths()));
        draw();
    }

    void stroke() {
        draw();
    }

    private void draw() {
        if (path.getCurrentPoint() != null) {
            content.draw(path.getBounds2D(), states.get().getCurrentClippingPaths());
        }
    }

    void end() {
        if (clip >= 0) {
            path.setWindingRule(clip);
            states.get().intersectClippingPath(path);
            clip = -1;
        }
        path = new GeneralPath();
    }

    void shade() {
        PDGraphicsState state = states.get();
        Path2D seen = state.getCurrentClippingPaths()
                .get(state.getCurrentClippingPaths().size() - 1);
        content.paint(new Paint(seen, OptionalInt.empty(), 1, seen.getBounds2D(), state.getCurrentClippingPaths()));
    }

    /** An image of so many dots across and down; 0 where that is not known. */
    void image(int across, int down) {
        AffineTransform place = transform();
        Path2D shape = new Path2D.Float(new Rectangle2D.Float(0, 0, 1, 1), place);
        double width = Math.hypot(place.getScaleX(), place.getShearY());
        double height = Math.hypot(place.getShearX(), place.getScaleY());
        double resolution = width == 0 || height == 0 ? 0 : Math.min(across / width, down / height) * POINTS_IN_AN_INCH;
        content.image(shape, states.get().getCurrentClippingPaths(), resolution);
    }

    /** Whether a clip hides this point; that the paper ends before it is another thing. */
    boolean hides(double x, double y) {
        List<Path2D> clips = states.get().getCurrentClippingPaths();
        for (Path2D clip : clips) {
            if (!clip.contains(x, y) && !content.isPaper(clip.getBounds2D())) {
                return true;
            }
        }
        return false;
    }

    /** What is filled now, with letters or otherwise. */
    Ink ink() {
        PDGraphicsState state = states.get();
        boolean plain = state.getSoftMask() == null && state.getBlendMode() == BlendMode.NORMAL;
        return plain ? new Ink(rgb(state.getNonStrokingColor()), state.getNonStrokeAlphaConstant()) : Ink.UNKNOWN;
    }

    private OptionalInt rgb(PDColor colour) {
        // Known by itself: to compare colours is as dear as to ask for what they are.
        if (lastColour != colour) {
            lastColour = colour;
            lastRgb = convert(colour);
        }
        return lastRgb;
    }

    private static OptionalInt convert(PDColor colour) {
        try {
            return colour.isPattern() ? OptionalInt.empty() : OptionalInt.of(colour.toRGB());
        } catch (IOException | RuntimeException e) {
            // A broken colour space has no single colour.
            return OptionalInt.empty();
        }
    }
}
