package plainleaf.pdf.press;

import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;

/** A path that waits to be painted; where it is filled, its corners on the edge of the page are moved out to the bleed. */
final class PathToBleed {
    /** In points: the engine counts in twentieths of a pixel, and rounds. */
    private static final double NEAR = 0.6;

    private static final double FLAT = 0.005;

    private final float width;
    private final float height;
    private final float bleed;
    private final List<Step> steps = new ArrayList<>();

    private record Step(List<COSBase> operands, Operator operator) {}

    /** @param bleed 0 where nothing is moved */
    PathToBleed(float width, float height, float bleed) {
        this.width = width;
        this.height = height;
        this.bleed = bleed;
    }

    void add(List<COSBase> operands, Operator operator) {
        steps.add(new Step(List.copyOf(operands), operator));
    }

    /** Whether its ends meet, as those of the line under a word of no width: a press would make it a hairline. */
    boolean isFlat(AffineTransform place) {
        double[] low = {Double.MAX_VALUE, Double.MAX_VALUE};
        double[] high = {-Double.MAX_VALUE, -Double.MAX_VALUE};
        for (Step step : steps) {
            double[] points = points(step);
            place.transform(points, 0, points, 0, points.length / 2);
            for (int i = 0; i < points.length; i++) {
                low[i % 2] = Math.min(low[i % 2], points[i]);
                high[i % 2] = Math.max(high[i % 2], points[i]);
            }
        }
        return high[0] - low[0] < FLAT || high[1] - low[1] < FLAT;
    }

    void forget() {
        steps.clear();
    }

    /** Writes the path, and forgets it. */
    void writeTo(List<Object> out, AffineTransform place, boolean filled) {
        for (Step step : steps) {
            out.addAll(filled && bleed > 0 ? moved(step, place) : step.operands());
            out.add(step.operator());
        }
        steps.clear();
    }

    /** Pairs of coordinates; of a rectangle two opposite corners. */
    private static double[] points(Step step) {
        double[] points = new double[step.operands().size()];
        for (int i = 0; i < points.length; i++) {
            points[i] = step.operands().get(i) instanceof COSNumber number ? number.floatValue() : 0;
        }
        if (isRectangle(step)) {
            points[2] += points[0];
            points[3] += points[1];
        }
        return points;
    }

    private static boolean isRectangle(Step step) {
        return step.operator().getName().equals("re") && step.operands().size() == 4;
    }

    private List<COSBase> moved(Step step, AffineTransform place) {
        double[] points = points(step);
        if (!move(points, place)) {
            return step.operands();
        }
        if (isRectangle(step)) {
            points[2] -= points[0];
            points[3] -= points[1];
        }
        List<COSBase> result = new ArrayList<>();
        for (double point : points) {
            result.add(PdfNumber.of(point));
        }
        return result;
    }

    /** Whether any of these pairs of coordinates was moved. */
    private boolean move(double[] points, AffineTransform place) {
        boolean any = false;
        for (int i = 0; i + 1 < points.length; i += 2) {
            Point2D on = place.transform(new Point2D.Double(points[i], points[i + 1]), null);
            double x = out(on.getX(), width);
            double y = out(on.getY(), height);
            if (x != on.getX() || y != on.getY()) {
                try {
                    Point2D back = place.inverseTransform(new Point2D.Double(x, y), null);
                    points[i] = back.getX();
                    points[i + 1] = back.getY();
                    any = true;
                } catch (NoninvertibleTransformException flat) {
                    // What has no area has no bleed.
                    return any;
                }
            }
        }
        return any;
    }

    private double out(double at, float end) {
        if (at <= NEAR && at > -bleed) {
            return -bleed;
        }
        return at >= end - NEAR && at < end + bleed ? end + bleed : at;
    }
}
