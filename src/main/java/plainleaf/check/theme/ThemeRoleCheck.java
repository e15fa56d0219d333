package plainleaf.check.theme;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.check.css.Declaration;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;
import plainleaf.model.Colour;

/** Finds colours that are no role of the theme, so that nobody could work out what they stand on. */
final class ThemeRoleCheck implements Check<Theme> {
    static final Rule RULE = new Rule(
            "theme-role",
            Severity.ERROR,
            "Every colour of the web pages is a role of tokens.css, with a value for light pages.",
            "WCAG 2.2, 1.4.3: only colours that have a name can be compared on light and on dark pages",
            "write var(--name), and give the name a colour such as #12464F in :root of tokens.css",
            Example.css("p { color: darkgreen; }", "p { color: var(--text); }").in("styles/web"));

    private static final Set<String> SINGLE = Set.of(
            "color",
            "background-color",
            "text-decoration-color",
            "text-emphasis-color",
            "column-rule-color",
            "caret-color",
            "accent-color",
            "fill",
            "stroke");
    private static final Set<String> SEVERAL =
            Set.of("background", "box-shadow", "text-shadow", "column-rule", "text-decoration");

    /** Words beside a colour that are none themselves. */
    private static final Set<String> NO_COLOURS = Set.of(
            "transparent",
            "currentcolor",
            "inherit",
            "initial",
            "unset",
            "none",
            "solid",
            "dashed",
            "dotted",
            "double",
            "hidden",
            "inset",
            "thin",
            "medium",
            "thick",
            "auto",
            "underline",
            "line-through",
            "repeat",
            "no-repeat",
            "center",
            "contain",
            "cover",
            "url");

    private static final Pattern ADDRESS = Pattern.compile("url\\([^)]*\\)");
    private static final Pattern LENGTH = Pattern.compile("[-+]?[0-9.]+[a-z%]*");
    private static final Pattern ROLE = Pattern.compile("var\\(--([a-z0-9-]+)\\)");
    private static final Pattern LITERAL = Pattern.compile("#[0-9a-f]{6}");

    @Override
    public Stream<Diagnostic> check(Theme theme) {
        Map<String, Colour> roles = theme.colours(Look.LIGHT);
        return theme.blocks().stream()
                .filter(block -> !Look.isForced(block.scope()))
                .flatMap(block -> block.saying(colouring()))
                .flatMap(d -> parts(d.value())
                        .filter(part -> !isKnown(part, d, roles))
                        .map(part -> RULE.brokenAt(
                                d.place(),
                                "“" + part + "” in “" + d + "” is no colour that tokens.css gives a value")));
    }

    private static Set<String> colouring() {
        Set<String> all = new HashSet<>(SINGLE);
        all.addAll(SEVERAL);
        all.addAll(ThemeLineContrastCheck.LINES);
        return all;
    }

    private static Stream<String> parts(String value) {
        String plain = ADDRESS.matcher(value.toLowerCase(Locale.ROOT)).replaceAll("none");
        return Arrays.stream(plain.split("\\s+(?![^(]*\\))|,(?![^(]*\\))")).filter(part -> !part.isBlank());
    }

    private static boolean isKnown(String part, Declaration d, Map<String, Colour> roles) {
        var role = ROLE.matcher(part);
        if (role.matches()) {
            return roles.containsKey(role.group(1));
        }
        boolean isOnPaper = d.scope().media().equals("print");
        return NO_COLOURS.contains(part)
                || LENGTH.matcher(part).matches()
                || part.startsWith("calc(")
                || (isOnPaper && LITERAL.matcher(part).matches());
    }
}
