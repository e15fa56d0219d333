package plainleaf.check.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import plainleaf.diagnostic.Rule;
import plainleaf.model.Colour;
import plainleaf.model.SourceFile;

/** Each defect is planted at the end of a shipped sheet; nothing else may be found. */
class ThemeChecksTest {
    private static final Path STYLES = Path.of("templates/styles");
    private static final String TOKENS = "styles/tokens.css";
    private static final String WEB = "styles/web/index.css";
    private static final String DARK = "@media (prefers-color-scheme: dark) ";
    private static final String FORCED = "@media (forced-colors: active) ";

    static Stream<Arguments> defects() {
        return Stream.of(
                arguments("theme-role", ".draft { color: darkgreen }", ".draft { color: var(--tip) }"),
                arguments(
                        "theme-role",
                        ".draft { border-color: #6F8389 }",
                        "@media print { .draft { border-color: #6F8389 } }"),
                arguments("theme-role", ".draft { background: var(--tint) }", ".draft { background: var(--panel) }"),
                arguments("theme-role", ".draft { border: 1px solid rgb(0,0,0) }", ".draft { border: 1px solid }"),
                arguments("theme-role", ".disc { background: red }", ".disc { background: none }"),
                arguments(
                        "theme-role",
                        ".draft { outline-color: Canvas }",
                        FORCED + "{ .draft { outline-color: Canvas } }"),
                arguments(
                        "theme-role",
                        "@supports (color: red) { .draft { color: red } }",
                        "@supports (color: red) { .draft { color: inherit } }"),
                arguments("theme-contrast", ".draft { color: var(--hairline) }", ".draft { color: var(--muted) }"),
                arguments(
                        "theme-contrast",
                        ".draft { background-color: var(--emergency) }",
                        ".draft { background-color: var(--emergency); color: var(--on-emergency) }"),
                arguments(
                        "theme-contrast",
                        ".draft { background-color: var(--tip); color: var(--urgent) }",
                        ".draft { background-color: var(--tip-panel); color: var(--urgent) }"),
                arguments("theme-contrast", ".card { background: var(--tile) }", ".tile { background: var(--tile) }"),
                arguments(
                        "theme-contrast",
                        DARK + "{ .draft { color: var(--on-brand) } }",
                        DARK + "{ .draft { color: var(--brand) } }"),
                arguments(
                        "theme-contrast",
                        "@media print { .draft { color: #8A8A8A } }",
                        "@media print { .draft { color: #333333 } }"),
                arguments(
                        "theme-line-contrast",
                        ".draft { border-block-start: 1px solid var(--panel) }",
                        ".draft { border-block-start: 1px solid var(--hairline) }"),
                arguments(
                        "theme-line-contrast",
                        ".draft { outline: 2px solid var(--focus) }",
                        ".draft { outline: 2px solid var(--text) }"),
                arguments(
                        "theme-forced-colours",
                        "html { forced-color-adjust: none }",
                        "html { forced-color-adjust: auto }"),
                arguments(
                        "theme-forced-colours",
                        FORCED + "{ a { color: var(--link) } }",
                        FORCED + "{ a { color: LinkText } }"),
                arguments(
                        "theme-forced-colours",
                        ".ways a[aria-current] { background-color: var(--panel) }",
                        ".ways a[aria-current] { background-color: var(--panel); border: 1px solid }"),
                arguments(
                        "theme-forced-colours",
                        ".ways a:checked { background-color: var(--panel) }",
                        ".ways a:checked { background-color: var(--panel) } " + FORCED
                                + "{ .ways a:checked { outline: 2px solid } }"));
    }

    @ParameterizedTest
    @MethodSource("defects")
    void a_defect_is_found_at_its_place_and_nothing_else(String rule, String error, String valid) throws IOException {
        String sheet = "templates/" + WEB + ":" + (shipped().get(WEB).lines().size() + 1) + ":";

        assertThat(ThemeChecks.check(with(WEB, valid)).map(Object::toString)).isEmpty();
        assertThat(ThemeChecks.check(with(WEB, error))).isNotEmpty().allSatisfy(found -> {
            assertThat(found.rule().id()).isEqualTo(rule);
            assertThat(found.location().toString())
                    .satisfiesAnyOf(
                            place -> assertThat(place).startsWith(sheet),
                            place -> assertThat(place).startsWith("templates/" + TOKENS + ":"));
        });
    }

    @Test
    void each_rule_has_a_defect_and_its_mended_twin() {
        assertThat(defects().map(defect -> defect.get()[0]).collect(Collectors.toSet()))
                .isEqualTo(ThemeChecks.RULES.stream().map(Rule::id).collect(Collectors.toSet()));
    }

    @Test
    void a_colour_that_fails_everywhere_hides_no_other() throws IOException {
        assertThat(ids(with(WEB, ".draft { color: var(--hairline); border: 1px solid var(--panel) }")))
                .containsExactlyInAnyOrder("theme-contrast", "theme-line-contrast");
    }

    /** Every role, made as pale as its worst neighbour, is found: none is looked at by nothing. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "text",
                "muted",
                "heading",
                "brand",
                "on-brand",
                "link",
                "visited",
                "on-focus",
                "emergency",
                "on-emergency",
                "urgent",
                "important",
                "tip",
                "rule",
                "note"
            })
    void a_role_that_is_too_pale_is_found_on_light_and_on_dark_pages(String role) throws IOException {
        Map<String, Colour> light = Theme.of(shipped()).colours(Look.LIGHT);
        Map<String, Colour> dark = Theme.of(shipped()).colours(Look.DARK);
        String onLight = role.startsWith("on-") ? hex(light, role.substring(3)) : hex(light, "panel");
        String onDark = role.startsWith("on-") ? hex(dark, role.substring(3)) : hex(dark, "panel");

        assertThat(ids(changed(role, hex(light, role), onLight, true)))
                .as("light")
                .isNotEmpty();
        assertThat(ids(changed(role, hex(dark, role), onDark, false)))
                .as("dark")
                .isNotEmpty();
    }

    /** The contrast of a pair is worked out where the sheets alone decide; so every colour they name is in one. */
    @Test
    void every_colour_of_the_sheets_is_one_of_a_pair() throws IOException {
        Theme theme = Theme.of(shipped());
        Set<String> paired = Pair.ofWords(theme, Look.LIGHT)
                .flatMap(pair -> Stream.of(pair.paint().name(), pair.ground().name()))
                .collect(Collectors.toSet());
        Set<String> named = shipped().entrySet().stream()
                .filter(file -> file.getKey().startsWith("styles/web/"))
                .flatMap(file -> file.getValue().lines().stream())
                .flatMap(line -> Pattern.compile("^ *(?:color|background(?:-color)?):.*var\\(--([a-z-]+)\\)")
                        .matcher(line)
                        .results()
                        .map((MatchResult result) -> result.group(1)))
                .collect(Collectors.toSet());

        named.removeAll(Set.of("tile", "disc")); // drawings stand on them
        assertThat(named).hasSizeGreaterThan(15).isSubsetOf(paired);
    }

    @Test
    void the_shipped_theme_keeps_every_rule() throws IOException {
        assertThat(ThemeChecks.check(shipped())).isEmpty();
        assertThat(Theme.of(shipped()).roles()).hasSizeGreaterThan(45);
    }

    private static String hex(Map<String, Colour> colours, String role) {
        return colours.get(role).hex();
    }

    private static Map<String, SourceFile> changed(String role, String from, String to, boolean first)
            throws IOException {
        Map<String, SourceFile> templates = shipped();
        String sheet = String.join("\n", templates.get(TOKENS).lines());
        int half = sheet.indexOf("@media");
        int at = sheet.indexOf("--" + role + ": " + from, first ? 0 : half);
        int focus = sheet.indexOf("--" + role + ": " + from);
        int place = at < 0 ? focus : at;
        String name = "--" + role + ": ";
        String planted = sheet.substring(0, place) + name + to + sheet.substring(place + name.length() + from.length());
        assertThat(planted).isNotEqualTo(sheet);
        templates.put(
                TOKENS, new SourceFile("templates/" + TOKENS, planted.lines().toList()));
        return templates;
    }

    private static Set<String> ids(Map<String, SourceFile> templates) {
        return ThemeChecks.check(templates).map(found -> found.rule().id()).collect(Collectors.toSet());
    }

    private static Map<String, SourceFile> with(String path, String css) throws IOException {
        Map<String, SourceFile> templates = shipped();
        List<String> lines = Stream.concat(templates.get(path).lines().stream(), Stream.of(css))
                .toList();
        templates.put(path, new SourceFile("templates/" + path, lines));
        return templates;
    }

    private static Map<String, SourceFile> shipped() throws IOException {
        Map<String, SourceFile> templates = new TreeMap<>();
        try (Stream<Path> sheets = Files.walk(STYLES)) {
            for (Path sheet : sheets.filter(Files::isRegularFile).toList()) {
                String path = "styles/" + STYLES.relativize(sheet).toString().replace('\\', '/');
                templates.put(path, new SourceFile("templates/" + path, Files.readAllLines(sheet)));
            }
        }
        return new HashMap<>(templates);
    }
}
