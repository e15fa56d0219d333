package plainleaf.pdf.press;

import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;

/** Operators of a drawing that no reader of the text meets: an artifact (ISO 32000-1, 14.8.2.2). */
final class Drawing {
    private final StringBuilder operators = new StringBuilder("/Artifact BMC\nq\n");

    Drawing ink(Inks inks) {
        return add("k", inks.cyan(), inks.magenta(), inks.yellow(), inks.black())
                .add("K", inks.cyan(), inks.magenta(), inks.yellow(), inks.black());
    }

    /** An operator with numbers before it. */
    Drawing add(String operator, double... numbers) {
        for (double number : numbers) {
            operators.append(text(number)).append(' ');
        }
        operators.append(operator).append('\n');
        return this;
    }

    Drawing rectangle(double x, double y, double width, double height) {
        return add("re", x, y, width, height).add("f");
    }

    Drawing line(double x, double y, double toX, double toY) {
        return add("m", x, y).add("l", toX, toY).add("S");
    }

    /** An outline, filled; its quadratic curves are written as cubic ones. */
    Drawing filled(GeneralPath outline) {
        double[] p = new double[6];
        double x = 0;
        double y = 0;
        for (PathIterator part = outline.getPathIterator(null); !part.isDone(); part.next()) {
            int kind = part.currentSegment(p);
            switch (kind) {
                case PathIterator.SEG_MOVETO -> add("m", p[0], p[1]);
                case PathIterator.SEG_LINETO -> add("l", p[0], p[1]);
                case PathIterator.SEG_QUADTO ->
                    add(
                            "c",
                            x + (p[0] - x) * 2 / 3,
                            y + (p[1] - y) * 2 / 3,
                            p[2] + (p[0] - p[2]) * 2 / 3,
                            p[3] + (p[1] - p[3]) * 2 / 3,
                            p[2],
                            p[3]);
                case PathIterator.SEG_CUBICTO -> add("c", p);
                default -> add("h");
            }
            int last = kind == PathIterator.SEG_QUADTO ? 2 : kind == PathIterator.SEG_CUBICTO ? 4 : 0;
            if (kind != PathIterator.SEG_CLOSE) {
                x = p[last];
                y = p[last + 1];
            }
        }
        return add("f");
    }

    private static String text(double number) {
        return BigDecimal.valueOf(number)
                .setScale(3, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    byte[] bytes() {
        return (operators + "Q\nEMC\n").getBytes(StandardCharsets.US_ASCII);
    }
}
