package plainleaf.check.style;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.check.css.Declaration;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds text that nobody is to see. */
final class StyleInvisibleCheck implements Check<PrintStyle> {
    static final Rule RULE = new Rule(
            "style-invisible",
            Severity.ERROR,
            "What can be heard can be seen: no text is transparent, without size, hidden or moved off the page.",
            "WCAG 2.2, 1.4.3; PDF/UA-1, 7.1; OpenHTMLtoPDF tags text that is not seen, and does not know opacity",
            "take the words out of the template, or let them be seen",
            new Example(Example.Form.CSS, ".label { color: transparent; }", ".label { color: var(--muted); }"));

    private static final String NOUGHT = "\\s*[-+]?(?:0+\\.?0*|\\.0+)%?\\s*\\)";
    private static final Pattern TRANSPARENT = Pattern.compile(
            "transparent|#[0-9a-f]{3}0|#[0-9a-f]{6}00|(?:rgb|hsl)a?\\((?:(?:[^,/]*,){3}|[^,/]*/)" + NOUGHT);
    private static final Set<String> HIDDEN = Set.of("hidden", "collapse");

    /** In points: what a space may have that only keeps words apart for those who listen. */
    private static final double SMALLEST = 1;

    /** In points: the side of the page, 15 mm; further out there is no paper. */
    private static final double SIDE = 42.6;

    /** In points: what is left of A4 between its sides. */
    private static final double LINE = 510;

    @Override
    public Stream<Diagnostic> check(PrintStyle style) {
        return style.ofElements("color", "opacity", "visibility", "font-size", "font", "text-indent")
                .filter(StyleInvisibleCheck::hides)
                .filter(d -> !style.markup().saysNothing(d.scope()))
                .map(d -> RULE.brokenAt(
                        d.place(),
                        "“" + d + "” is for words that nobody sees, but they are heard, searched and copied"));
    }

    private static boolean hides(Declaration d) {
        return switch (d.property()) {
            case "color" ->
                TRANSPARENT.matcher(d.value().toLowerCase(Locale.ROOT)).matches();
            case "opacity" -> Length.points(d.value(), 1).orElse(1) <= 0;
            case "visibility" -> Words.isOneOf(d, HIDDEN);
            case "font-size" -> isTiny(d.value());
            case "font" ->
                Words.of(d).stream()
                        .filter(StyleInvisibleCheck::isSize)
                        .limit(1)
                        .anyMatch(StyleInvisibleCheck::isTiny);
            default -> Length.points(d.value(), LINE).orElse(0) < -SIDE;
        };
    }

    /** In the shorthand a number without a unit is a weight, unless it is nought. */
    private static boolean isSize(String word) {
        return Length.points(word, Length.TYPE).isPresent() && (Length.isZero(word) || !word.matches("[\\d.]+"));
    }

    private static boolean isTiny(String size) {
        return Length.points(size, Length.TYPE).orElse(SMALLEST) < SMALLEST;
    }
}
