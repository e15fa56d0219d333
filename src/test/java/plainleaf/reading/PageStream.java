package plainleaf.reading;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** What a page draws, in the order of its content stream; nothing is inferred from where it stands. */
final class PageStream extends PDFGraphicsStreamEngine {
    private final int number;
    private final List<Drawn> drawn = new ArrayList<>();
    private final Deque<Mark> open = new ArrayDeque<>();
    private final List<Point2D> path = new ArrayList<>();

    /** A sequence of marked content that has begun. */
    private static final class Mark {
        private final boolean artifact;
        private final int mcid;
        private final @Nullable String replacement;
        private boolean said;

        Mark(@Nullable COSName tag, @Nullable COSDictionary properties) {
            COSDictionary given = properties == null ? new COSDictionary() : properties;
            artifact = COSName.ARTIFACT.equals(tag);
            mcid = given.getInt(COSName.MCID, -1);
            replacement = given.getString(COSName.ACTUAL_TEXT);
        }
    }

    private PageStream(PDPage page, int number) {
        super(page);
        this.number = number;
        addOperator(new BeginMarkedContentSequence(this));
        addOperator(new BeginMarkedContentSequenceWithProperties(this));
        addOperator(new EndMarkedContentSequence(this));
    }

    static List<Drawn> of(PDPage page, int number) throws IOException {
        PageStream stream = new PageStream(page, number);
        stream.processPage(page);
        return stream.drawn;
    }

    @Override
    public void beginMarkedContentSequence(@Nullable COSName tag, @Nullable COSDictionary properties) {
        open.push(new Mark(tag, properties));
    }

    /** A replacement text with nothing in it that is drawn is said all the same. */
    @Override
    public void endMarkedContentSequence() {
        Mark mark = open.element();
        if (mark.replacement != null && !mark.said && mark == replacing()) draw(replacement(mark), "", 0, 0, 0);
        open.pop();
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
        String meaning = font.toUnicode(code);
        String text = meaning == null ? "\uFFFD" : meaning;
        Mark replacing = replacing();
        double left = matrix.getTranslateX();
        double right = left + displacement.getX() * matrix.getScalingFactorX();
        draw(replacing == null ? text : replacement(replacing), text, left, right, matrix.getTranslateY());
    }

    private void draw(String said, String glyph, double left, double right, double baseline) {
        boolean artifact = open.stream().anyMatch(mark -> mark.artifact);
        int mcid = open.stream()
                .mapToInt(mark -> mark.mcid)
                .filter(id -> id >= 0)
                .findFirst()
                .orElse(-1);
        drawn.add(new Drawn(number, mcid, artifact, said, glyph, left, right, baseline));
    }

    /** The outermost: what is inside has been replaced with it (ISO 32000-1, 14.9.4). */
    private @Nullable Mark replacing() {
        for (Iterator<Mark> marks = open.descendingIterator(); marks.hasNext(); ) {
            Mark mark = marks.next();
            if (mark.replacement != null) return mark;
        }
        return null;
    }

    private static String replacement(Mark mark) {
        String text = mark.said || mark.replacement == null ? "" : mark.replacement;
        mark.said = true;
        return text;
    }

    private void paint() {
        if (!path.isEmpty()) {
            double left = path.stream().mapToDouble(Point2D::getX).min().orElseThrow();
            double right = path.stream().mapToDouble(Point2D::getX).max().orElseThrow();
            double bottom = path.stream().mapToDouble(Point2D::getY).min().orElseThrow();
            draw("", "", left, right, bottom);
        }
        path.clear();
    }

    private void point(double x, double y) {
        path.add(new Point2D.Double(x, y));
    }

    @Override
    public void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) {
        path.addAll(List.of(a, b, c, d));
    }

    @Override
    public void moveTo(float x, float y) {
        point(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        point(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        point(x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return path.isEmpty() ? new Point2D.Double() : path.get(path.size() - 1);
    }

    @Override
    public void strokePath() {
        paint();
    }

    @Override
    public void fillPath(int rule) {
        paint();
    }

    @Override
    public void fillAndStrokePath(int rule) {
        paint();
    }

    @Override
    public void endPath() {
        path.clear();
    }

    @Override
    public void drawImage(PDImage image) {}

    @Override
    public void shadingFill(COSName shading) {}

    @Override
    public void clip(int rule) {}

    @Override
    public void closePath() {}
}
