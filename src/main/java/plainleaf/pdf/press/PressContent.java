package plainleaf.pdf.press;

import java.awt.geom.AffineTransform;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes the operators of one stream anew: every colour in inks, set when something is drawn, so that text is known as text. */
final class PressContent {
    private static final Set<String> PATH = Set.of("m", "l", "c", "v", "y", "h", "re");
    private static final Set<String> FILL = Set.of("f", "F", "f*");
    private static final Set<String> BOTH = Set.of("B", "B*", "b", "b*");
    private static final Set<String> STROKE = Set.of("S", "s");
    private static final Set<String> TEXT = Set.of("Tj", "TJ", "'", "\"");

    private final Separation separation;
    private final ColourSpaces spaces;
    private final PathToBleed path;
    private final List<Object> out = new ArrayList<>();
    private final Deque<Pen> kept = new ArrayDeque<>();
    private Pen pen;
    private @Nullable Operator clip;

    /**
     * What is about to be written anew.
     *
     * @param page whether it is that of a page, and no part that others draw
     */
    PressContent(Separation separation, ColourSpaces spaces, PathToBleed path, boolean page) {
        this.separation = separation;
        this.spaces = spaces;
        this.path = path;
        this.pen = page ? Pen.ofPage() : Pen.ofPart();
    }

    /** The operators of this stream, written anew. */
    byte[] of(byte[] stream) throws IOException, NotForPress {
        List<COSBase> operands = new ArrayList<>();
        for (Object token : new PDFStreamParser(stream).parse()) {
            if (token instanceof Operator operator) {
                take(operator, operands);
                operands.clear();
            } else if (token instanceof COSBase operand) {
                operands.add(operand);
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ContentStreamWriter(bytes).writeTokens(out);
        return bytes.toByteArray();
    }

    private void take(Operator operator, List<COSBase> operands) throws NotForPress {
        String name = operator.getName();
        if (PATH.contains(name)) {
            path.add(operands, operator);
        } else if (name.equals("W") || name.equals("W*")) {
            clip = operator;
        } else if (FILL.contains(name) || STROKE.contains(name) || BOTH.contains(name) || name.equals("n")) {
            paint(operator);
        } else if (!isColour(name, operands)) {
            draw(name, operands);
            out.addAll(operands);
            out.add(operator);
        }
    }

    private void paint(Operator operator) {
        String name = operator.getName();
        boolean fills = FILL.contains(name) || BOTH.contains(name);
        if (FILL.contains(name) && clip == null && path.isFlat(pen.place())) {
            path.forget();
            return;
        }
        if (fills) {
            use(false, false);
        }
        if (STROKE.contains(name) || BOTH.contains(name)) {
            use(true, false);
        }
        path.writeTo(out, pen.place(), fills || clip != null);
        if (clip != null) {
            out.add(clip);
            clip = null;
        }
        out.add(operator);
    }

    /** Colours are not written here, but when they are used. */
    private boolean isColour(String name, List<COSBase> operands) throws NotForPress {
        switch (name) {
            case "g", "rg", "k" -> pen = pen.filling(paint(operands));
            case "G", "RG", "K" -> pen = pen.stroking(paint(operands));
            case "cs" -> pen = pen.filling(spaces.first(name(operands))).fillingIn(name(operands));
            case "CS" -> pen = pen.stroking(spaces.first(name(operands))).strokingIn(name(operands));
            case "sc", "scn" -> pen = pen.filling(spaces.paint(pen.fillSpace(), operands));
            case "SC", "SCN" -> pen = pen.stroking(spaces.paint(pen.strokeSpace(), operands));
            default -> {
                return false;
            }
        }
        return true;
    }

    private void draw(String name, List<COSBase> operands) throws NotForPress {
        switch (name) {
            case "q" -> kept.push(pen);
            case "Q" -> pen = kept.isEmpty() ? pen : kept.pop();
            case "cm" -> pen = pen.placed(matrix(operands));
            case "Tr" -> pen = pen.withTextMode(number(operands, 0));
            case "Do" -> {
                use(false, false);
                use(true, false);
            }
            case "BI" ->
                throw new NotForPress(
                        "a small picture is written into a drawing itself, which we cannot turn into inks",
                        "save the picture in a file of its own, as PNG without transparency");
            default -> {
                if (TEXT.contains(name)) {
                    text();
                }
            }
        }
    }

    private void text() {
        if (pen.fillsText()) {
            use(false, true);
        }
        if (pen.strokesText()) {
            use(true, true);
        }
    }

    /** Sees to it that the pen has its colour. */
    private void use(boolean stroke, boolean text) {
        Paint paint = stroke ? pen.stroke() : pen.fill();
        if (paint instanceof Paint.Inherited) {
            return;
        }
        if (paint instanceof Paint.Pattern pattern) {
            pattern(pattern, stroke);
            return;
        }
        Inks inks = inks(paint, text);
        if (!inks.equals(stroke ? pen.strokeWritten() : pen.fillWritten())) {
            write(stroke ? "K" : "k", inks.cyan(), inks.magenta(), inks.yellow(), inks.black());
            pen = stroke ? pen.strokeWritten(inks) : pen.fillWritten(inks);
        }
        // A tint would lose what it stands on, where that is dark.
        boolean over = text && inks.equals(Inks.BLACK);
        if (pen.overprints() == null || pen.overprints() != over) {
            out.add(over ? PressResources.OVERPRINT : PressResources.KNOCK_OUT);
            out.add(Operator.getOperator("gs"));
            pen = pen.overprinting(over);
        }
    }

    private void pattern(Paint.Pattern pattern, boolean stroke) {
        out.add(COSName.PATTERN);
        out.add(Operator.getOperator(stroke ? "CS" : "cs"));
        out.add(COSName.getPDFName(pattern.name()));
        out.add(Operator.getOperator(stroke ? "SCN" : "scn"));
        pen = stroke ? pen.strokeWritten(null) : pen.fillWritten(null);
    }

    private Inks inks(Paint paint, boolean text) {
        if (paint instanceof Paint.Screen screen) {
            return text
                    ? separation.ofText(screen.red(), screen.green(), screen.blue())
                    : separation.ofDrawing(screen.red(), screen.green(), screen.blue());
        }
        return paint instanceof Paint.Printed printed
                ? printed.inks().within(separation.limit() - 0.002).rounded()
                : Inks.BLACK;
    }

    private void write(String operator, double... operands) {
        for (double operand : operands) {
            out.add(PdfNumber.of(operand));
        }
        out.add(Operator.getOperator(operator));
    }

    private static Paint paint(List<COSBase> operands) throws NotForPress {
        return ColourSpaces.device(operands);
    }

    private static String name(List<COSBase> operands) {
        return !operands.isEmpty() && operands.get(0) instanceof COSName name ? name.getName() : "";
    }

    private static double number(List<COSBase> operands, int index) {
        return index < operands.size() && operands.get(index) instanceof COSNumber number ? number.floatValue() : 0;
    }

    private static AffineTransform matrix(List<COSBase> operands) {
        double[] numbers = new double[6];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = number(operands, i);
        }
        return new AffineTransform(numbers);
    }
}
