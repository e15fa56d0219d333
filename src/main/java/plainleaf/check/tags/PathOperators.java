package plainleaf.check.tags;

import static java.awt.geom.Path2D.WIND_EVEN_ODD;
import static java.awt.geom.Path2D.WIND_NON_ZERO;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;

/** The operators that paint (ISO 32000-1, tables 59, 60, 77, 87 and 92). */
final class PathOperators {
    /** What an operator does with its numbers. */
    private interface Step {
        void on(Canvas canvas, float[] n);
    }

    private record Named(int numbers, Step step) {}

    private static final Map<String, Named> ALL = new LinkedHashMap<>();

    static {
        ALL.put("m", new Named(2, (canvas, n) -> canvas.move(n[0], n[1])));
        ALL.put("l", new Named(2, (canvas, n) -> canvas.line(n[0], n[1])));
        ALL.put("c", new Named(6, (canvas, n) -> canvas.curve(n[0], n[1], n[2], n[3], n[4], n[5])));
        ALL.put("v", new Named(4, (canvas, n) -> canvas.curve(n[0], n[1], n[2], n[3])));
        ALL.put("y", new Named(4, (canvas, n) -> canvas.curve(n[0], n[1], n[2], n[3], n[2], n[3])));
        ALL.put("re", new Named(4, (canvas, n) -> canvas.rectangle(n[0], n[1], n[2], n[3])));
        ALL.put("h", new Named(0, (canvas, n) -> canvas.close()));
        ALL.put("W", new Named(0, (canvas, n) -> canvas.clip(WIND_NON_ZERO)));
        ALL.put("W*", new Named(0, (canvas, n) -> canvas.clip(WIND_EVEN_ODD)));
        ALL.put("n", new Named(0, (canvas, n) -> canvas.end()));
        ALL.put("sh", new Named(0, (canvas, n) -> canvas.shade()));
        ALL.put("BI", new Named(0, (canvas, n) -> canvas.image(0, 0)));
        for (String name : List.of("f", "F", "B", "b")) {
            ALL.put(name, new Named(0, (canvas, n) -> fill(canvas, WIND_NON_ZERO)));
        }
        for (String name : List.of("f*", "B*", "b*")) {
            ALL.put(name, new Named(0, (canvas, n) -> fill(canvas, WIND_EVEN_ODD)));
        }
        for (String name : List.of("S", "s")) {
            ALL.put(name, new Named(0, (canvas, n) -> stroke(canvas)));
        }
    }

    private PathOperators() {}

    private static void fill(Canvas canvas, int rule) {
        canvas.fill(rule);
        canvas.end();
    }

    private static void stroke(Canvas canvas) {
        canvas.stroke();
        canvas.end();
    }

    static void addTo(PDFStreamEngine engine, Canvas canvas) {
        ALL.forEach((name, named) -> engine.addOperator(new Painting(engine, canvas, name, named)));
        engine.addOperator(new DrawAny(engine, canvas));
    }

    /** One of them. */
    private static final class Painting extends OperatorProcessor {
        private final Canvas canvas;
        private final String name;
        private final Named named;

        Painting(PDFStreamEngine engine, Canvas canvas, String name, Named named) {
            super(engine);
            this.canvas = canvas;
            this.name = name;
            this.named = named;
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) {
            float[] numbers = new float[named.numbers];
            for (int i = 0; i < numbers.length; i++) {
                if (i >= operands.size() || !(operands.get(i) instanceof COSNumber number)) {
                    return;
                }
                numbers[i] = number.floatValue();
            }
            named.step.on(canvas, numbers);
        }

        @Override
        public String getName() {
            return name;
        }
    }

    /** PDFBox's own passes over images. */
    private static final class DrawAny extends DrawObject {
        private final Canvas canvas;

        DrawAny(PDFStreamEngine engine, Canvas canvas) {
            super(engine);
            this.canvas = canvas;
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) throws IOException {
            if (!operands.isEmpty()
                    && operands.get(0) instanceof COSName name
                    && getContext().getResources() != null
                    && getContext().getResources().isImageXObject(name)) {
                COSDictionary image = getContext()
                        .getResources()
                        .getCOSObject()
                        .getCOSDictionary(COSName.XOBJECT)
                        .getCOSDictionary(name);
                canvas.image(image.getInt(COSName.WIDTH, 0), image.getInt(COSName.HEIGHT, 0));
            } else {
                super.process(operator, operands);
            }
        }
    }
}
