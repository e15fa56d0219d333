package plainleaf.html;

import java.util.Map;
import java.util.stream.Collectors;
import plainleaf.model.Language;
import plainleaf.model.Translation;
import plainleaf.model.TypeMeasure;

/** The size and the lines of a print sheet's parts in other languages, where their scripts ask for others than the page's. */
final class ForeignType {
    private static final String BLOCKS = "p, li, td, dd";
    private static final String TIGHT = "h1, h2, h3, h4, h5, h6, th, caption";

    /** What the headings of the sheets have at most. */
    private static final double HEADING = 1.35;

    private static final double SCALE = 10_000;

    private ForeignType() {}

    /**
     * The rules, to stand behind all others.
     *
     * @param declared the variables of the sheet, of which {@code leading} is that of Latin letters
     */
    static String rules(Translation text, Map<String, String> declared) {
        double leading = Double.parseDouble(declared.getOrDefault("leading", "1"));
        return text.foreign().stream()
                .map(part -> rules(part, text.language().type(), leading))
                .collect(Collectors.joining());
    }

    private static String rules(Language part, TypeMeasure page, double leading) {
        TypeMeasure type = part.type();
        // Rounded up: no letter may be smaller than its edition's.
        double ratio = Math.ceil(type.size() / page.size() * SCALE) / SCALE;
        String size = "font-size: " + StyleText.number(ratio) + "em; ";
        return rule("p, td, span", part, size)
                + rule(BLOCKS, part, lines(Math.max(leading, type.leading())))
                + rule(TIGHT, part, lines(Math.max(HEADING, type.tightLeading())))
                + rule("span", part, lines(type.tightLeading()));
    }

    private static String lines(double height) {
        return "line-height: " + StyleText.number(height) + "; ";
    }

    private static String rule(String elements, Language part, String declarations) {
        // A tag has letters, digits and hyphens only.
        return elements.replaceAll("\\w+", "$0[lang='" + part.tag() + "']") + " {" + declarations + "}\n";
    }
}
