package plainleaf.check.theme;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds borders and outlines that mean something and would be too pale. */
final class ThemeLineContrastCheck implements Check<Theme> {
    static final Rule RULE = new Rule(
            "theme-line-contrast",
            Severity.ERROR,
            "On web pages every border and outline that means something stands out from every ground it may stand on by 3 to 1, on"
                    + " light pages and on dark ones.",
            "WCAG 2.2, 1.4.11",
            "make the colour stronger in tokens.css; --hairline is for lines that nobody would miss",
            Example.css(
                            ".cards > li { border: 1px solid var(--panel); }",
                            ".cards > li { border: 1px solid var(--rule); }")
                    .in("styles/web"));

    static final Set<String> LINES = Set.of(
            "border",
            "border-color",
            "border-block",
            "border-block-color",
            "border-block-end",
            "border-block-end-color",
            "border-block-start",
            "border-block-start-color",
            "border-bottom",
            "border-bottom-color",
            "border-inline",
            "border-inline-color",
            "border-inline-end",
            "border-inline-end-color",
            "border-inline-start",
            "border-inline-start-color",
            "border-left",
            "border-left-color",
            "border-right",
            "border-right-color",
            "border-top",
            "border-top-color",
            "outline",
            "outline-color");

    private static final double ENOUGH = 3;

    /** Lines in this colour only please the eye (WCAG 2.2, 1.4.11, "required to understand the content"). */
    private static final String DECORATION = "hairline";

    @Override
    public Stream<Diagnostic> check(Theme theme) {
        return Arrays.stream(Look.values()).flatMap(look -> {
            // A ground that is wrong for words is told once, as that.
            Set<Paint> unfit = ThemeContrastCheck.unfit(theme, look).keySet();
            Stream<Pair> pairs =
                    Pair.ofLines(lines(theme, look), theme, look).filter(pair -> !unfit.contains(pair.ground()));
            return Pair.tooPale(pairs, RULE, theme, look, ENOUGH);
        });
    }

    private static List<Paint> lines(Theme theme, Look look) {
        return theme.blocks(look)
                .flatMap(block -> block.saying(LINES))
                .flatMap(d -> Paint.of(d.value(), d.place()).stream())
                .filter(line -> !line.name().equals(DECORATION))
                .toList();
    }
}
