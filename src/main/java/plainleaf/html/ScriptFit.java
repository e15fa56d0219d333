package plainleaf.html;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import plainleaf.model.TypeMeasure;

/**
 * Makes room for a script in a print sheet that is designed for Latin letters: deeper lines, and all that holds lines.
 *
 * <p>The measures are those of a language; a sheet's own, where they are larger, stay.
 */
final class ScriptFit {
    private static final Pattern LINE_HEIGHT = Pattern.compile("(?<![\\w-])line-height:\\s*(\\d*\\.?\\d+)([a-z%]*)");
    private static final Pattern KEPT_TOGETHER = Pattern.compile("-fs-page-break-min-height:\\s*(\\d*\\.?\\d+)pt");

    /** Words that are nearer to the paper's edge are lost on office printers, and may be cut off by others, in millimetres. */
    private static final double UNSAFE = 5;

    /** How much of what is kept together is lines, which a script deepens; the rest is space between them. */
    private static final double LINES_IN_KEPT = 0.7;

    private final Map<String, String> declared;
    private final TypeMeasure type;
    private final int footerLines;

    /** @param declared the variables of a sheet whose points have been multiplied already */
    ScriptFit(Map<String, String> declared, TypeMeasure type, int footerLines) {
        this.declared = declared;
        this.type = type;
        this.footerLines = footerLines;
    }

    /** The sheet's variables that hold lines. */
    Map<String, String> variables() {
        Map<String, String> fitted = new LinkedHashMap<>();
        fitted.put("leading", StyleText.number(Math.max(length("leading", ""), type.leading())));
        double footer = footerLines * lineHeight("footer-leading", "body-size") / StyleText.POINTS_IN_A_MILLIMETRE;
        double bottom = Math.max(length("bottom", "mm"), length("footer-gap", "mm") + footer + UNSAFE);
        fitted.put("bottom", StyleText.number(bottom) + "mm");
        fitted.put("icon-drop", StyleText.number(iconDrop()) + "pt");
        return fitted;
    }

    /** An icon stands as high in the first line of its callout as it is drawn: half of what the line has grown. */
    private double iconDrop() {
        double drawn = length("callout-leading", "") * length("callout-size", "pt");
        return (lineHeight("callout-leading", "callout-size") - drawn) / 2;
    }

    private double lineHeight(String leading, String size) {
        return Math.max(length(leading, ""), type.tightLeading()) * length(size, "pt");
    }

    private double length(String variable, String unit) {
        return StyleText.length(declared, variable, unit);
    }

    /**
     * The sheet with no line lower than the script's, and with as much kept together at the foot of a page as before.
     *
     * @throws IllegalStateException for a line height that does not grow with its type
     */
    String loosened(String css) {
        String deep = LINE_HEIGHT.matcher(css).replaceAll(line -> {
            if (!line.group(2).isEmpty()) {
                throw new IllegalStateException("a print sheet must give heights of lines as plain numbers, not as “"
                        + line.group() + "”: only these grow with the type");
            }
            double height = Double.parseDouble(line.group(1));
            return "line-height: " + StyleText.number(Math.max(height, type.tightLeading()));
        });
        double deeper = Math.max(1, type.leading() / length("leading", ""));
        double growth = 1 + LINES_IN_KEPT * (deeper - 1);
        return KEPT_TOGETHER
                .matcher(deep)
                .replaceAll(height -> "-fs-page-break-min-height: "
                        + StyleText.number(Double.parseDouble(height.group(1)) * growth) + "pt");
    }
}
