package plainleaf.check.press;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDAbstractPattern;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDShadingPattern;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDTilingPattern;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShading;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;
import plainleaf.check.tags.Box;

/** Makes a mark of each thing that is painted, and lays its ink on the plates. */
final class Painter {
    private static final double POINTS_IN_AN_INCH = 72;

    /** In points, so that a line without width has a place. */
    private static final float THINNEST = 0.02f;

    private final Source source;
    private final PageMarks marks;
    private final Plates plates;
    private final Pictures pictures;
    private double groupAlpha = 1;
    private Optional<Box> tiled = Optional.empty();

    /** Where the painting comes from. */
    interface Source {
        PDGraphicsState getGraphicsState();

        AffineTransform transform();

        Matrix initial();

        /** What is said of what is drawn now; empty where nothing is. */
        String alternative();

        /** A width in points, of one in the units of now. */
        float width(float width);

        void tile(PDTilingPattern pattern, @Nullable PDColor colour, @Nullable PDColorSpace space) throws IOException;
    }

    Painter(Source source, PageMarks marks, Plates plates, Pictures pictures) {
        this.source = source;
        this.marks = marks;
        this.plates = plates;
        this.pictures = pictures;
    }

    /** Gives how transparent the group around it is. */
    double beginGroup() {
        double before = groupAlpha;
        groupAlpha *= painting(false).alpha();
        return before;
    }

    void endGroup(double before) {
        groupAlpha = before;
    }

    void font(PDFont font, int code) throws IOException {
        marks.font(Glyphs.font(font, code));
    }

    void fill(Path2D shape) throws IOException {
        Rectangle2D bounds = shape.getBounds2D();
        Box box = seen(bounds);
        if (box != null && bounds.getWidth() + bounds.getHeight() > 0) {
            surface(shape, box, colours(state().getNonStrokingColor(), box));
        }
    }

    private void surface(Shape shape, Box box, Sample colours) {
        Painting painting = painting(false);
        Rectangle2D bounds = shape.getBounds2D();
        double ground = plates.ground(box);
        double square = lay(shape, colours.tone(), painting, false);
        marks.add(new Mark.Surface(
                box,
                colours.densest(),
                painting,
                Math.min(bounds.getWidth(), bounds.getHeight()),
                Math.max(bounds.getWidth(), bounds.getHeight()),
                square,
                !colours.plain(),
                colours.measured(),
                ground));
    }

    void stroke(Path2D path) throws IOException {
        float width = source.width(state().getLineWidth());
        Shape shape = new BasicStroke(
                        Math.max(THINNEST, width),
                        Math.max(0, Math.min(2, state().getLineCap())),
                        Math.max(0, Math.min(2, state().getLineJoin())),
                        Math.max(1, state().getMiterLimit()))
                .createStrokedShape(path);
        Box box = seen(shape.getBounds2D());
        if (box != null) {
            Sample colours = colours(state().getStrokingColor(), box);
            Painting painting = painting(true);
            double ground = plates.ground(box);
            lay(shape, colours.tone(), painting, false);
            marks.add(new Mark.Line(box, colours.densest(), painting, width, ground));
        }
    }

    void shade(@Nullable PDShading shading, AffineTransform place) {
        Area all = state().getCurrentClippingPath();
        Box box = seen(all.getBounds2D());
        if (box != null && shading != null) {
            surface(all, box, Shadings.read(shading, place));
        }
    }

    void image(PDImage image, AffineTransform place) throws IOException {
        Shape shape = place.createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1));
        Box box = seen(shape.getBounds2D());
        if (box == null) {
            return;
        }
        double across = Math.hypot(place.getScaleX(), place.getShearY());
        double down = Math.hypot(place.getShearX(), place.getScaleY());
        Hue stencil =
                image.isStencil() ? colours(state().getNonStrokingColor(), box).densest() : Hue.unknown();
        Sample sample = pictures.read(image, stencil);
        Painting painting = painting(false);
        if (image.getCOSObject().containsKey(COSName.SMASK)) {
            marks.transparent("a soft mask");
        }
        lay(shape, Tones.placed(sample.tone(), place), painting, false);
        marks.add(new Mark.Picture(
                box,
                sample.densest(),
                painting,
                image.getCOSObject(),
                source.alternative(),
                image.getWidth(),
                image.getHeight(),
                across == 0 || down == 0
                        ? 0
                        : Math.min(image.getWidth() / across, image.getHeight() / down) * POINTS_IN_AN_INCH,
                image.isStencil() || image.getBitsPerComponent() == 1,
                sample.plain(),
                sample.measured()));
    }

    /** A letter, filled or drawn as an outline. */
    void letter(Shape shape, @Nullable String text, double size, Advance advance, boolean filled) throws IOException {
        Rectangle2D bounds = shape.getBounds2D();
        if (bounds.isEmpty()) {
            marks.space();
            return;
        }
        Box box = seen(bounds);
        if (box != null) {
            PDColor colour = filled ? state().getNonStrokingColor() : state().getStrokingColor();
            Sample colours = colours(colour, box);
            Painting painting = painting(!filled);
            double ground = plates.ground(box);
            lay(shape, colours.tone(), painting, true);
            marks.letter(
                    new Mark.Letters(box, colours.densest(), painting, text == null ? "" : text, size, ground),
                    advance);
        }
    }

    /** Gives the side of the largest square that it fills, in points; of what is laid as a tile, none is known. */
    private double lay(Shape shape, Tone tone, Painting painting, boolean letters) {
        if (tiled.isPresent()) {
            return 0;
        }
        Area clip = state().getCurrentClippingPath();
        boolean inside = clip.isRectangular() && clip.getBounds2D().contains(shape.getBounds2D());
        return plates.paint(shape, inside ? null : clip, tone, painting, letters);
    }

    private PDGraphicsState state() {
        return source.getGraphicsState();
    }

    /** What can be seen of something with these bounds; null where nothing can. */
    private @Nullable Box seen(Rectangle2D bounds) {
        if (tiled.isPresent()) {
            return tiled.get();
        }
        Rectangle2D clip = state().getCurrentClippingPath().getBounds2D();
        Box box = new Box(
                Math.max(bounds.getMinX(), clip.getMinX()),
                Math.max(bounds.getMinY(), clip.getMinY()),
                Math.min(bounds.getMaxX(), clip.getMaxX()),
                Math.min(bounds.getMaxY(), clip.getMaxY()));
        return box.left() > box.right() || box.bottom() > box.top() ? null : box;
    }

    private Painting painting(boolean lines) {
        PDGraphicsState state = state();
        double alpha = lines ? state.getAlphaConstant() : state.getNonStrokeAlphaConstant();
        BlendMode blend = state.getBlendMode();
        boolean plain = blend == BlendMode.NORMAL || blend == BlendMode.COMPATIBLE;
        if (!plain) {
            marks.transparent("the blend mode " + blend.getCOSName().getName());
        }
        if (alpha < 1) {
            marks.transparent("ink that lets shine through what lies beneath");
        }
        if (state.getSoftMask() != null) {
            marks.transparent("a soft mask");
        }
        return new Painting(
                lines ? state.isOverprint() : state.isNonStrokingOverprint(),
                state.getOverprintMode(),
                alpha * groupAlpha,
                blend == BlendMode.MULTIPLY || blend == BlendMode.DARKEN);
    }

    private Sample colours(PDColor colour, Box box) throws IOException {
        if (colour.isPattern() && colour.getColorSpace() instanceof PDPattern patterns) {
            return pattern(patterns.getPattern(colour), patterns, colour, box);
        }
        Hue hue = Hues.of(colour.getColorSpace(), colour.getComponents());
        return new Sample(hue, true, true, (x, y) -> hue);
    }

    private Sample pattern(@Nullable PDAbstractPattern pattern, PDPattern patterns, PDColor colour, Box box)
            throws IOException {
        if (pattern instanceof PDShadingPattern shaded && shaded.getShading() != null) {
            Matrix place = Matrix.concatenate(source.initial(), shaded.getMatrix());
            return Shadings.read(shaded.getShading(), place.createAffineTransform());
        } else if (pattern instanceof PDTilingPattern tiling && tiled.isEmpty()) {
            PDColorSpace under = patterns.getUnderlyingColorSpace();
            boolean uncoloured = tiling.getPaintType() == PDTilingPattern.PAINT_UNCOLORED && under != null;
            tiled = Optional.of(box);
            marks.beginTile();
            source.tile(
                    tiling, uncoloured ? new PDColor(colour.getComponents(), under) : null, uncoloured ? under : null);
            tiled = Optional.empty();
            Hue densest = marks.endTile();
            return new Sample(densest, true, true, (x, y) -> densest);
        }
        return Sample.unknown();
    }
}
