package plainleaf.check.style;

import java.util.Set;
import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.check.css.Declaration;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds bullets and numbers that are drawn but cannot be said. */
final class StyleListMarkCheck implements Check<PrintStyle> {
    static final Rule RULE = new Rule(
            "style-list-mark",
            Severity.ERROR,
            "The bullets and numbers of lists are of the kinds that a PDF can name.",
            "PDF/UA-1, 7.6; ISO 32000-1, table 347 (ListNumbering)",
            "use disc, circle or square for a ul, and decimal, decimal-leading-zero, lower-alpha, upper-alpha, lower-roman"
                    + " or upper-roman for an ol",
            Example.css("ul { list-style-type: \"✓\"; }", "ul { list-style-type: square; }"));

    private static final Set<String> DRAWN = Set.of("disc", "circle", "square");
    private static final Set<String> COUNTED =
            Set.of("decimal", "decimal-leading-zero", "lower-alpha", "upper-alpha", "lower-roman", "upper-roman");
    private static final Set<String> NEUTRAL = Set.of("inside", "outside", "inherit", "initial", "unset");
    private static final String WITHOUT = "none";

    @Override
    public Stream<Diagnostic> check(PrintStyle style) {
        Stream<Diagnostic> pictures = style.ofElements("list-style-image")
                .filter(d -> !Words.isOneOf(d, Set.of(WITHOUT, "inherit", "initial", "unset")))
                .map(d ->
                        RULE.brokenAt(d.place(), "a picture as a bullet, “" + d + "”, has no text that could be said"));
        Stream<Diagnostic> types = style.ofElements("list-style-type", "list-style")
                .flatMap(d -> Words.of(d).stream().flatMap(word -> breach(style, d, word)));
        return Stream.concat(pictures, types);
    }

    private static Stream<Diagnostic> breach(PrintStyle style, Declaration d, String word) {
        if (NEUTRAL.contains(word)) {
            return Stream.empty();
        }
        boolean counts = mayBe(style, d, "ol");
        if (word.equals(WITHOUT) || DRAWN.contains(word)) {
            return counts || (word.equals(WITHOUT) && mayBe(style, d, "li"))
                    ? Stream.of(RULE.brokenAt(d.place(), "“" + d + "” takes away the numbers of a list that counts"))
                    : Stream.empty();
        }
        return COUNTED.contains(word)
                ? Stream.empty()
                : Stream.of(RULE.brokenAt(
                        d.place(),
                        "“" + d + "” is a mark that a PDF cannot name, so that it is read wrongly or not at all"));
    }

    private static boolean mayBe(PrintStyle style, Declaration d, String type) {
        return d.scope().selectors().stream()
                .anyMatch(selector -> style.markup().mayBe(selector, type));
    }
}
