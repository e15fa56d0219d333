package plainleaf.check.theme;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;
import plainleaf.model.Colour;

/** Finds words that would be too pale on one of the grounds that the sheets may put them on. */
final class ThemeContrastCheck implements Check<Theme> {
    static final Rule RULE = new Rule(
            "theme-contrast",
            Severity.ERROR,
            "On web pages every colour of words stands out from every ground they may stand on by 4.5 to 1, on light pages and on"
                    + " dark ones.",
            "WCAG 2.2, 1.4.3",
            "make the colour darker on light pages, or lighter on dark ones, in tokens.css; or give the words a ground of their own"
                    + " in the same block",
            Example.css(".draft { color: var(--hairline); }", ".draft { color: var(--text); }")
                    .in("styles/web"));

    private static final double ENOUGH = 4.5;

    /** Where more inks than this fail on one ground, it is the ground that is wrong. */
    private static final int FEW = 2;

    @Override
    public Stream<Diagnostic> check(Theme theme) {
        return Arrays.stream(Look.values()).flatMap(look -> check(theme, look));
    }

    private static Stream<Diagnostic> check(Theme theme, Look look) {
        Map<Paint, Set<String>> unfit = unfit(theme, look);
        Stream<Pair> others = Pair.ofWords(theme, look).filter(pair -> !unfit.containsKey(pair.ground()));
        return Stream.concat(
                unfit.entrySet().stream().map(found -> unfit(found.getKey(), List.copyOf(found.getValue()), look)),
                Pair.tooPale(others, RULE, theme, look, ENOUGH));
    }

    /** The grounds that are wrong themselves, and the names of the inks that fail on each. */
    static Map<Paint, Set<String>> unfit(Theme theme, Look look) {
        Map<String, Colour> colours = theme.colours(look);
        Map<Paint, Set<String>> inks = Pair.ofWords(theme, look)
                .filter(pair -> pair.isBelow(ENOUGH, colours))
                .collect(Collectors.groupingBy(
                        Pair::ground,
                        LinkedHashMap::new,
                        Collectors.mapping(pair -> pair.paint().name(), Collectors.toCollection(TreeSet::new))));
        inks.values().removeIf(failing -> failing.size() <= FEW);
        return inks;
    }

    private static Diagnostic unfit(Paint ground, List<String> inks, Look look) {
        return RULE.brokenAt(
                        ground.place(),
                        "no words that may stand on “" + ground.name() + "” are sure to be read " + look.told()
                                + ": not in “"
                                + String.join("”, “", inks.subList(0, FEW + 1)) + "”"
                                + (inks.size() > FEW + 1 ? " and others" : ""))
                .advising("choose another ground, or give the words a colour of their own in the same block");
    }
}
