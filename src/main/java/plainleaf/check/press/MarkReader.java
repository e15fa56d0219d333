package plainleaf.check.press;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDTilingPattern;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** Follows the drawing of one page, and hands over each thing that is painted. */
final class MarkReader extends PDFGraphicsStreamEngine implements Painter.Source {
    private final PageMarks marks;
    private final Painter painter;
    private final Work work;
    private GeneralPath path = new GeneralPath();
    private int clip = -1;
    private final MarkedContent content;

    /** How many glyphs and operators of a file may still be looked at. */
    static final class Work {
        /** A thousand full pages; what draws more is made to exhaust the memory. */
        private static final int MOST = 4_000_000;

        private int done;

        void tire() {
            if (++done > MOST) {
                throw new Exhausted();
            }
        }

        boolean isDone() {
            return done > MOST;
        }
    }

    MarkReader(PDPage page, PageMarks marks, Plates plates, Pictures pictures, Alternatives alternatives, Work work) {
        super(page);
        content = new MarkedContent(page.getCOSObject(), alternatives);
        this.marks = marks;
        this.work = work;
        painter = new Painter(this, marks, plates, pictures);
        addOperator(new OverprintOfBoth(this));
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        work.tire();
        super.processOperator(operator, operands);
    }

    @Override
    public void beginMarkedContentSequence(@Nullable COSName tag, @Nullable COSDictionary properties) {
        content.begin(properties);
    }

    @Override
    public void endMarkedContentSequence() {
        content.end();
    }

    @Override
    public String alternative() {
        return content.alternative();
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        moveTo((float) p0.getX(), (float) p0.getY());
        lineTo((float) p1.getX(), (float) p1.getY());
        lineTo((float) p2.getX(), (float) p2.getY());
        lineTo((float) p3.getX(), (float) p3.getY());
        closePath();
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x, y);
        } else {
            path.lineTo(x, y);
        }
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x3, y3);
        } else {
            path.curveTo(x1, y1, x2, y2, x3, y3);
        }
    }

    @Override
    public @Nullable Point2D getCurrentPoint() {
        return path.getCurrentPoint();
    }

    @Override
    public void closePath() {
        if (path.getCurrentPoint() != null) {
            path.closePath();
        }
    }

    @Override
    public void clip(int rule) {
        clip = rule;
    }

    @Override
    public void endPath() {
        if (clip >= 0) {
            path.setWindingRule(clip);
            getGraphicsState().intersectClippingPath(path);
            clip = -1;
        }
        path = new GeneralPath();
    }

    @Override
    public void fillPath(int rule) throws IOException {
        painter.fill(shape(rule));
        endPath();
    }

    @Override
    public void strokePath() throws IOException {
        painter.stroke(new GeneralPath(path));
        endPath();
    }

    @Override
    public void fillAndStrokePath(int rule) throws IOException {
        painter.fill(shape(rule));
        strokePath();
    }

    private Path2D shape(int rule) {
        Path2D shape = new GeneralPath(path);
        shape.setWindingRule(rule);
        return shape;
    }

    @Override
    public void shadingFill(COSName name) throws IOException {
        painter.shade(getResources().getShading(name), transform());
    }

    @Override
    public void drawImage(PDImage image) throws IOException {
        painter.image(image, transform());
    }

    @Override
    public AffineTransform transform() {
        return getGraphicsState().getCurrentTransformationMatrix().createAffineTransform();
    }

    @Override
    public float width(float width) {
        return transformWidth(width);
    }

    @Override
    public Matrix initial() {
        return getInitialMatrix();
    }

    @Override
    public void tile(PDTilingPattern pattern, @Nullable PDColor colour, @Nullable PDColorSpace space)
            throws IOException {
        GeneralPath before = path;
        int clipBefore = clip;
        path = new GeneralPath();
        clip = -1;
        processTilingPattern(pattern, colour, space);
        path = before;
        clip = clipBefore;
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        int around = content.enter(form.getCOSObject());
        try {
            super.showForm(form);
        } finally {
            content.leave(around);
        }
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
        double before = painter.beginGroup();
        int around = content.enter(form.getCOSObject());
        try {
            super.showTransparencyGroup(form);
        } finally {
            content.leave(around);
        }
        painter.endGroup(before);
    }

    @Override
    protected void showFontGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        work.tire();
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        if (mode.isFill() || mode.isStroke()) {
            painter.font(font, code);
            Shape shape = Glyphs.shape(font, code, matrix);
            double start = matrix.getTranslateX();
            Advance advance = Advance.of(start, start + displacement.getX() * matrix.getScaleX());
            painter.letter(shape, font.toUnicode(code), Math.abs(matrix.getScalingFactorY()), advance, mode.isFill());
        }
    }

    @Override
    protected void showType3Glyph(Matrix matrix, PDType3Font font, int code, Vector displacement) throws IOException {
        work.tire();
        painter.font(font, code);
        super.showType3Glyph(matrix, font, code, displacement);
    }

    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException e) {
        marks.fail();
    }

    /** Where a state says only how lines overprint, surfaces do the same (ISO 32000-1, table 58), which PDFBox forgets. */
    private static final class OverprintOfBoth
            extends org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters {
        private static final COSName LINES = COSName.getPDFName("OP");
        private static final COSName SURFACES = COSName.getPDFName("op");

        OverprintOfBoth(MarkReader reader) {
            super(reader);
        }

        @Override
        public void process(Operator operator, List<COSBase> arguments) throws IOException {
            super.process(operator, arguments);
            if (!arguments.isEmpty() && arguments.get(0) instanceof COSName name) {
                var state = getContext().getResources().getExtGState(name);
                COSDictionary entries = state == null ? new COSDictionary() : state.getCOSObject();
                if (entries.containsKey(LINES) && !entries.containsKey(SURFACES)) {
                    getContext().getGraphicsState().setNonStrokingOverprint(entries.getBoolean(LINES, false));
                }
            }
        }
    }
}
