package plainleaf.check.style;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.check.css.Declaration;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds slanted, capital and spaced-out letters, which most scripts do not bear. */
final class StyleLettersCheck implements Check<PrintStyle> {
    static final Rule RULE = new Rule(
            "style-letters",
            Severity.ERROR,
            "Letters are neither slanted nor made into capitals, nor spaced out.",
            "UKAAF G003; W3C, Internationalization, typography of Arabic, Indic, Chinese and Ethiopic scripts;"
                    + " Plainleaf shapes text whole, so that letter-spacing widens only its spaces",
            "show emphasis by weight, colour or a box",
            Example.css("em { font-style: italic; }", "em { font-weight: bold; }"));

    private static final Set<String> PLAIN = Set.of("normal", "none", "inherit", "initial", "unset");
    private static final String SPACING = "letter-spacing";
    private static final Set<String> SLANTED = Set.of("italic", "oblique", "small-caps");

    @Override
    public Stream<Diagnostic> check(PrintStyle style) {
        return in(style.declarations());
    }

    /** The breaches in these declarations, on paper or on screens. */
    static Stream<Diagnostic> in(Collection<Declaration> declarations) {
        return declarations.stream().filter(StyleLettersCheck::isRefused).map(d -> RULE.brokenAt(d.place(), told(d)));
    }

    private static String told(Declaration d) {
        return d.property().equals(SPACING)
                ? "“" + d + "” tears words whose letters join, and on paper widens only the spaces between words"
                : "“" + d + "” makes words hard to read, and does nothing or harm in other scripts";
    }

    private static boolean isRefused(Declaration d) {
        return switch (d.property()) {
            case "font-style", "font-variant", "font-variant-caps", "text-transform" -> !Words.isOneOf(d, PLAIN);
            case SPACING -> !Words.isOneOf(d, PLAIN) && !Length.isZero(d.value());
            case "font" -> Words.of(d).stream().anyMatch(SLANTED::contains);
            default -> false;
        };
    }
}
