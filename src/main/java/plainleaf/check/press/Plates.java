package plainleaf.check.press;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import org.jspecify.annotations.Nullable;
import plainleaf.check.tags.Box;

/** The plates of one page, as a coarse picture of each: what ink lies where, with all that overprints. */
final class Plates {
    /** Cyan, magenta, yellow, black, all spot colours, and what lies beneath the letters. */
    private static final int LAYERS = 6;

    private static final int INKS = 5;
    private static final int GROUND = 5;

    /** In dots of the picture; so that a poster needs no more memory than a leaflet. */
    private static final double MOST_DOTS = 1_200_000;

    /** In dots to a point. */
    private static final double FINEST = 2;

    private final Box area;
    private final double scale;
    private final int width;
    private final int height;
    private final float[][] layers;
    private final BufferedImage mask;
    private final byte[] masked;
    private final Graphics2D pen;

    /** What was laid last, most of the time the same. */
    private @Nullable Hue laid;

    private double[] inks = new double[INKS];
    private double sum;

    /** Blank plates of this part of a page, in points. */
    Plates(Box area) {
        this.area = area;
        double across = Math.max(1, area.right() - area.left());
        double down = Math.max(1, area.top() - area.bottom());
        scale = Math.min(FINEST, Math.sqrt(MOST_DOTS / across / down));
        width = Math.max(1, (int) Math.min(MOST_DOTS, Math.ceil(across * scale)));
        height = Math.max(1, (int) Math.min(MOST_DOTS / width + 1, Math.ceil(down * scale)));
        layers = new float[LAYERS][width * height];
        mask = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        masked = ((DataBufferByte) mask.getRaster().getDataBuffer()).getData();
        pen = mask.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.setColor(Color.WHITE);
        AffineTransform place = AffineTransform.getScaleInstance(scale, scale);
        place.translate(-area.left(), -area.bottom());
        pen.transform(place);
    }

    /** The width of a dot, in points. */
    double dot() {
        return 1 / scale;
    }

    /**
     * Paints a shape.
     *
     * @param clip outside which it is not seen; null where it is seen everywhere
     * @param letters whether it is no ground for other things
     * @return the side of the largest square that is painted all over, in points
     */
    double paint(Shape shape, @Nullable Shape clip, Tone tone, Painting painting, boolean letters) {
        Rectangle2D bounds = shape.getBounds2D();
        int left = Math.max(0, column(bounds.getMinX()));
        int right = Math.min(width - 1, column(bounds.getMaxX()));
        int bottom = Math.max(0, row(bounds.getMinY()));
        int top = Math.min(height - 1, row(bounds.getMaxY()));
        if (left > right || bottom > top) {
            return 0;
        }
        LargestSquare square = new LargestSquare(right - left + 1);
        pen.setClip(clip);
        pen.fill(shape);
        for (int row = bottom; row <= top; row++) {
            for (int i = row * width + left; i <= row * width + right; i++) {
                square.dot(i - row * width - left, masked[i] != 0);
                if (masked[i] != 0) {
                    masked[i] = 0;
                    Hue hue = tone.at(x(i % width), y(row));
                    if (hue != null) {
                        lay(i, hue, painting, letters);
                    }
                }
            }
        }
        return square.side() / scale;
    }

    // Known by itself: to compare a million hues by their inks is as dear as to lay them.
    @SuppressWarnings("ReferenceEquality")
    private void lay(int i, Hue hue, Painting how, boolean letters) {
        if (hue != laid) {
            laid = hue;
            inks = new double[] {hue.c(), hue.m(), hue.y(), hue.k(), hue.spot()};
            sum = hue.ink() / 100;
        }
        for (int layer = 0; layer < INKS; layer++) {
            if (!how.overprint() || isPainted(layer, inks[layer], hue, how)) {
                layers[layer][i] = (float) mixed(layers[layer][i], inks[layer], how);
            }
        }
        if (!letters) {
            double below = layers[GROUND][i];
            layers[GROUND][i] = (float) (how.overprint() ? Math.max(below, sum) : mixed(below, sum, how));
        }
    }

    private static double mixed(double below, double ink, Painting how) {
        double above = how.multiplied() ? Math.min(1, below) + ink - Math.min(1, below) * ink : ink;
        return below * (1 - how.alpha()) + above * how.alpha();
    }

    private static boolean isPainted(int layer, double ink, Hue hue, Painting how) {
        boolean own = (hue.plates() & (1 << layer)) != 0;
        return own && (how.mode() != 1 || ink > 0);
    }

    /** The most ink under this box that is no letters', in percent. */
    double ground(Box box) {
        double most = 0;
        for (int row = Math.max(0, row(box.bottom())); row <= Math.min(height - 1, row(box.top())); row++) {
            for (int x = Math.max(0, column(box.left())); x <= Math.min(width - 1, column(box.right())); x++) {
                most = Math.max(most, layers[GROUND][row * width + x]);
            }
        }
        return most * 100;
    }

    /** The ink at this place that is no letters', in percent; 0 outside the page. */
    double ground(double x, double y) {
        int column = column(x);
        int row = row(y);
        return column < 0 || column >= width || row < 0 || row >= height
                ? 0
                : layers[GROUND][row * width + column] * 100;
    }

    /** The place with most ink within a box. */
    Peak peak(Box within) {
        double most = -1;
        int at = 0;
        for (int row = Math.max(0, row(within.bottom())); row <= Math.min(height - 1, row(within.top())); row++) {
            int right = Math.min(width - 1, column(within.right()));
            for (int i = row * width + Math.max(0, column(within.left())); i <= row * width + right; i++) {
                double ink = layers[0][i] + layers[1][i] + layers[2][i] + layers[3][i] + layers[4][i];
                if (ink > most) {
                    most = ink;
                    at = i;
                }
            }
        }
        double x = x(at % width);
        double y = y(at / width);
        return new Peak(Math.max(0, most * 100), new Box(x, y, x, y));
    }

    /** The mean ink of cyan, magenta, yellow and black over the whole area, in percent. */
    double[] mean() {
        double[] mean = new double[4];
        for (int layer = 0; layer < mean.length; layer++) {
            double sum = 0;
            for (float ink : layers[layer]) {
                sum += ink;
            }
            mean[layer] = 100 * sum / layers[layer].length;
        }
        return mean;
    }

    private int column(double x) {
        return (int) Math.floor((x - area.left()) * scale);
    }

    private int row(double y) {
        return (int) Math.floor((y - area.bottom()) * scale);
    }

    private double x(int column) {
        return area.left() + (column + 0.5) / scale;
    }

    private double y(int row) {
        return area.bottom() + (row + 0.5) / scale;
    }
}
