package plainleaf.html;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import plainleaf.model.Direction;

/** Writes a style sheet out in the CSS that the PDF engine knows. Works on text alone; keeps no state. */
final class StyleText {
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern ROOT = Pattern.compile(":root\\s*\\{([^}]*)}");
    private static final Pattern DECLARATION = Pattern.compile("--([a-z0-9-]+)\\s*:\\s*([^;}]+?)\\s*[;}]");
    private static final Pattern USE = Pattern.compile("var\\(--([a-z0-9-]+)\\)");
    private static final Pattern POINTS = Pattern.compile("(?<![\\w.])(\\d*\\.?\\d+)pt\\b");
    private static final Pattern SMALLER = Pattern.compile("min\\((\\d*\\.?\\d+)pt,\\s*(\\d*\\.?\\d+)mm\\)");
    private static final Pattern SUM = Pattern.compile("calc\\((\\d*\\.?\\d+)pt \\+ (\\d*\\.?\\d+)pt\\)");

    /** CSS Values 3, 6.2: 72 points are an inch, and so are 25.4 millimetres. */
    static final double POINTS_IN_A_MILLIMETRE = 72 / 25.4;

    private static final int DEPTH = 8;

    private StyleText() {}

    /** The sheet without its comments. */
    static String bare(String css) {
        return COMMENT.matcher(css).replaceAll("");
    }

    /** The variables that the sheet's {@code :root} blocks declare, a later one before an earlier. */
    static Map<String, String> declared(String css) {
        Map<String, String> variables = new LinkedHashMap<>();
        ROOT.matcher(css)
                .results()
                .map(block -> block.group(1) + ";")
                .forEach(block -> DECLARATION
                        .matcher(block)
                        .results()
                        .forEach(found -> variables.put(found.group(1), found.group(2))));
        return variables;
    }

    /**
     * A number that the sheet declares in this unit; a plain number where the unit is empty.
     *
     * @throws IllegalStateException where it declares none
     */
    static double length(Map<String, String> declared, String variable, String unit) {
        String value = declared.getOrDefault(variable, "");
        if (!value.matches("\\d+(\\.\\d+)?" + unit)) {
            throw new IllegalStateException("a print sheet must declare --" + variable + " as a number"
                    + (unit.isEmpty() ? "" : " in " + unit) + ", not “" + value + "”");
        }
        return Double.parseDouble(value.substring(0, value.length() - unit.length()));
    }

    /** The sheet without its {@code :root} blocks. */
    static String withoutDeclarations(String css) {
        return ROOT.matcher(css).replaceAll("");
    }

    /**
     * The sheet with each {@code var()} replaced by its value, those within values too.
     *
     * @throws IllegalStateException for a variable that has no value, or one made of itself
     */
    static String resolved(String css, Map<String, String> variables) {
        String text = css;
        for (int depth = 0; depth < DEPTH; depth++) {
            if (!USE.matcher(text).find()) {
                return text;
            }
            text = USE.matcher(text).replaceAll(use -> Matcher.quoteReplacement(value(use, variables)));
        }
        throw new IllegalStateException("a variable of the style sheets is made of itself: " + first(text));
    }

    private static String value(MatchResult use, Map<String, String> variables) {
        String value = variables.get(use.group(1));
        if (value == null) {
            throw new IllegalStateException("the style sheets have no value for --" + use.group(1));
        }
        return value;
    }

    private static String first(String text) {
        Matcher use = USE.matcher(text);
        return use.find() ? use.group() : "";
    }

    /** The sheet for another size of type: every length in points times this factor; millimetres stay. */
    static String scaled(String css, double factor) {
        return factor == 1
                ? css
                : POINTS.matcher(css).replaceAll(length -> points(Double.parseDouble(length.group(1)) * factor));
    }

    /**
     * The sheet with each {@code min(<points>, <millimetres>)} and {@code calc(<points> + <points>)} replaced by the
     * length that it is.
     */
    static String computed(String css) {
        String summed = SUM.matcher(css)
                .replaceAll(sum -> points(Double.parseDouble(sum.group(1)) + Double.parseDouble(sum.group(2))));
        return SMALLER.matcher(summed).replaceAll(pair -> {
            double points = Double.parseDouble(pair.group(1));
            return points(Math.min(points, Double.parseDouble(pair.group(2)) * POINTS_IN_A_MILLIMETRE));
        });
    }

    /** The sheet with its logical sides (start, end) written as the physical ones of this direction. */
    static String physical(String css, Direction direction) {
        String start = direction == Direction.LTR ? "left" : "right";
        String end = direction == Direction.LTR ? "right" : "left";
        return css.replace("-inline-start", "-" + start)
                .replace("-inline-end", "-" + end)
                .replace("@bottom-start", "@bottom-" + start)
                .replace("@bottom-end", "@bottom-" + end)
                .replaceAll("text-align:\\s*start", "text-align: " + start)
                .replaceAll("text-align:\\s*end", "text-align: " + end);
    }

    /**
     * A text as a CSS string, quotes included. All that could mean something to CSS, XML or this class is written as an
     * escape (CSS Syntax 3, 4.3.7).
     */
    static String quoted(String text) {
        StringBuilder string = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c > 0x7F || Character.isLetterOrDigit(c) || " .,'".indexOf(c) >= 0) {
                string.appendCodePoint(c);
            } else {
                string.append('\\').append(Integer.toHexString(c)).append(' ');
            }
        });
        return string.append('"').toString();
    }

    private static String points(double length) {
        return number(length) + "pt";
    }

    /** A number as CSS writes it, with five digits that count. */
    static String number(double value) {
        return new BigDecimal(value, new MathContext(5, RoundingMode.HALF_UP))
                .stripTrailingZeros()
                .toPlainString();
    }
}
