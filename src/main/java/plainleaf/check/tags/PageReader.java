package plainleaf.check.tags;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;
import plainleaf.check.tags.UnseenText.Reason;

/** Follows the drawing of each page and notes every glyph under the mark it stands in. */
final class PageReader extends PDFStreamEngine {
    /** In glyphs and operators of a file: a thousand full pages. What draws more is made to exhaust the memory. */
    private static final int MOST = 4_000_000;

    /** The cosine of an angle that is no right one for the eye: some three degrees from it. */
    private static final double LEANING = 0.05;

    private final PageContent content;
    private final Canvas canvas;
    private final Map<PDFont, FontUse> fonts = new LinkedHashMap<>();
    private final Deque<COSStream> forms = new ArrayDeque<>();
    private final List<String> faults = new ArrayList<>();
    private int page;
    private int work;

    PageReader(Spaces spaces) {
        content = new PageContent(spaces);
        canvas = new Canvas(this::getGraphicsState, content);
        TextOperators.addTo(this);
        PathOperators.addTo(this, canvas);
    }

    /** Reads the page of this number, from 1; what cannot be read of it is a fault, and the rest is kept. */
    void read(int number, PDPage subject) {
        page = number;
        if (work > MOST) {
            return;
        }
        content.turn(number, paper(subject), subject.getRotation());
        forms.clear();
        try {
            processPage(subject);
        } catch (Exhausted e) {
            faults.add("more is drawn than can be looked at: what comes after the first " + MOST
                    + " letters and lines was not, from page " + number + " on");
        } catch (IOException | RuntimeException e) {
            // PDFBox casts whatever it finds in a broken file.
            faults.add("page " + number + " cannot be read to its end");
        }
    }

    private static final class Exhausted extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private void tire() {
        if (++work > MOST) {
            throw new Exhausted();
        }
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        tire();
        super.processOperator(operator, operands);
    }

    PageContent content() {
        return content;
    }

    List<FontUse> fonts() {
        return fonts.values().stream().distinct().toList();
    }

    List<String> faults() {
        return faults;
    }

    @Override
    public void beginMarkedContentSequence(@Nullable COSName tag, @Nullable COSDictionary properties) {
        content.begin(new MarkedContent(tag, properties, forms.peek()));
    }

    @Override
    public void endMarkedContentSequence() {
        content.end();
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        forms.push(form.getCOSObject());
        super.showForm(form);
        forms.pop();
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
        forms.push(form.getCOSObject());
        super.showTransparencyGroup(form);
        forms.pop();
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        tire();
        FontUse use = fonts.computeIfAbsent(font, Fonts::use);
        String text = font.toUnicode(code);
        boolean unmapped = text == null || Fonts.isNoCharacter(text);
        Glyph glyph = new Glyph(
                unmapped ? "" : text,
                use.name(),
                pen(matrix, displacement),
                ink(),
                leans(matrix),
                unmapped,
                lacks(font, code));
        content.show(glyph);
        content.see(glyph, unseen(glyph));
    }

    /** Of letters that are drawn as outlines it is not known, for another colour holds. */
    private Ink ink() {
        return mode().isFill() ? canvas.ink() : Ink.UNKNOWN;
    }

    private RenderingMode mode() {
        return getGraphicsState().getTextState().getRenderingMode();
    }

    /** Why a glyph cannot be seen; null where it can. */
    private @Nullable Reason unseen(Glyph glyph) {
        if (!mode().isFill() && !mode().isStroke()) {
            return Reason.NOT_DRAWN;
        }
        return canvas.hides(glyph.middleX(), glyph.middleY()) ? Reason.CLIPPED : null;
    }

    /** Whether the axes of the letters are not square, whichever way the line runs. */
    private static boolean leans(Matrix matrix) {
        double x1 = matrix.getScaleX();
        double y1 = matrix.getShearY();
        double x2 = matrix.getShearX();
        double y2 = matrix.getScaleY();
        return Math.abs(x1 * x2 + y1 * y2) > LEANING * Math.hypot(x1, y1) * Math.hypot(x2, y2);
    }

    private static boolean lacks(PDFont font, int code) throws IOException {
        return font instanceof PDType0Font composite && composite.codeToGID(code) == 0;
    }

    private Pen pen(Matrix matrix, Vector displacement) {
        double x = matrix.getTranslateX();
        double y = matrix.getTranslateY();
        return new Pen(
                page,
                x,
                y,
                x + displacement.getX() * matrix.getScaleX() + displacement.getY() * matrix.getShearX(),
                y + displacement.getX() * matrix.getShearY() + displacement.getY() * matrix.getScaleY(),
                Math.abs(matrix.getScalingFactorY()));
    }

    /** What of a page is shown and printed (ISO 32000-1, 14.11.2). */
    private static Box paper(PDPage page) {
        PDRectangle box = page.getCropBox();
        return new Box(box.getLowerLeftX(), box.getLowerLeftY(), box.getUpperRightX(), box.getUpperRightY());
    }

    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException e) {
        faults.add("page " + page + ": the operator " + operator.getName() + " cannot be used");
    }
}
