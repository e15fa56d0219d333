package plainleaf.check.theme;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.check.css.Declaration;
import plainleaf.check.css.Selector;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds what would be lost where readers force their own colours upon a page. */
final class ThemeForcedColoursCheck implements Check<Theme> {
    static final Rule RULE = new Rule(
            "theme-forced-colours",
            Severity.ERROR,
            "Where readers force their own colours upon a page, they get them, and what a ground told them is told by a line.",
            "WCAG 2.2, 1.4.1 and 1.4.11; CSS Color Adjustment 1, 3",
            "leave the colours to the reader there, and give the state a border or an outline",
            Example.css(
                            ".ways a[aria-current] { background-color: var(--panel); }",
                            ".ways a[aria-current] { background-color: var(--panel); border: 2px solid; }")
                    .in("styles/web"));

    /** The words for the reader's own colours (CSS Color 4, 6.2), and those that name no colour. */
    private static final Pattern OWN = Pattern.compile(
            "accentcolor(text)?|activetext|button(border|face|text)|canvas(text)?|field(text)?|graytext|highlight(text)?|linktext"
                    + "|mark(text)?|selecteditem(text)?|visitedtext|currentcolor|inherit|none|transparent");

    private static final Set<String> COLOURS = Set.of("color", "background-color", "border-color", "outline-color");
    private static final Set<String> GROUNDS = Set.of("background-color", "background");
    private static final Set<String> SIGNS = signs();
    private static final Pattern STATE = Pattern.compile("\\[aria-[a-z]+|:focus|:checked|:target");

    @Override
    public Stream<Diagnostic> check(Theme theme) {
        return Stream.concat(refused(theme), toldByGroundAlone(theme));
    }

    private static Stream<Diagnostic> refused(Theme theme) {
        return theme.blocks().stream()
                .flatMap(block -> block.declarations().stream())
                .filter(ThemeForcedColoursCheck::refuses)
                .map(d -> RULE.brokenAt(d.place(), "“" + d + "” takes from readers the colours they chose"));
    }

    private static boolean refuses(Declaration d) {
        String value = d.value().toLowerCase(Locale.ROOT);
        return d.property().equals("forced-color-adjust")
                ? !value.equals("auto")
                : Look.isForced(d.scope())
                        && COLOURS.contains(d.property())
                        && !OWN.matcher(value).matches();
    }

    private static Stream<Diagnostic> toldByGroundAlone(Theme theme) {
        Set<String> signed = theme.blocks().stream()
                .filter(block -> block.saying(SIGNS).anyMatch(ThemeForcedColoursCheck::isSign))
                .flatMap(block -> block.scope().selectors().stream())
                .map(Selector::text)
                .collect(Collectors.toSet());
        return theme.blocks().stream()
                .filter(block -> !Look.isForced(block.scope()))
                .flatMap(block -> block.saying(GROUNDS))
                .flatMap(d -> d.scope().selectors().stream()
                        .filter(selector -> STATE.matcher(selector.text()).find() && !isSigned(selector, signed))
                        .map(selector -> RULE.brokenAt(
                                d.place(),
                                "“" + selector.text()
                                        + "” is told from others by its ground alone, which forced colours take"
                                        + " away")));
    }

    /** A sign for any element of the state, such as {@code a:focus-visible}, is one for those of a part of the page, too. */
    private static boolean isSigned(Selector selector, Set<String> signed) {
        return signed.stream()
                .anyMatch(
                        sign -> selector.text().equals(sign) || selector.text().endsWith(" " + sign));
    }

    private static boolean isSign(Declaration d) {
        return !d.value().matches("(?:0|none)\\b.*");
    }

    private static Set<String> signs() {
        Set<String> signs = new HashSet<>(ThemeLineContrastCheck.LINES);
        signs.add("text-decoration");
        return signs;
    }
}
