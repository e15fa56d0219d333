package plainleaf.check.style;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.check.css.StyleSheet;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Rule;
import plainleaf.model.Location;
import plainleaf.model.SourceFile;
import plainleaf.model.Variant;

/** The rules of the templates folder, run once for each kind of edition, however many leaflets there are. */
public final class StyleChecks {
    /** In the order in which a designer meets them. */
    public static final List<Rule> RULES = List.of(
            StyleSyntaxCheck.RULE,
            StyleFloatCheck.RULE,
            StylePositionCheck.RULE,
            StyleCutOffCheck.RULE,
            StyleInvisibleCheck.RULE,
            StyleDirectionCheck.RULE,
            StyleGeneratedTextCheck.RULE,
            StyleListMarkCheck.RULE,
            StyleColumnsCheck.RULE,
            StyleDisplayCheck.RULE,
            StyleKeptWholeCheck.RULE,
            StyleHeadingKeptCheck.RULE,
            StyleLineEndCheck.RULE,
            StyleNoWrapCheck.RULE,
            StyleTornWordCheck.RULE,
            StyleFontCheck.RULE,
            StyleLettersCheck.RULE,
            StyleRunningHeaderCheck.RULE);

    private static final List<Check<PrintStyle>> CHECKS = List.of(
            new StyleSyntaxCheck(),
            new StyleFloatCheck(),
            new StylePositionCheck(),
            new StyleCutOffCheck(),
            new StyleInvisibleCheck(),
            new StyleDirectionCheck(),
            new StyleGeneratedTextCheck(),
            new StyleListMarkCheck(),
            new StyleColumnsCheck(),
            new StyleDisplayCheck(),
            new StyleKeptWholeCheck(),
            new StyleHeadingKeptCheck(),
            new StyleLineEndCheck(),
            new StyleNoWrapCheck(),
            new StyleTornWordCheck(),
            new StyleFontCheck(),
            new StyleLettersCheck(),
            new StyleRunningHeaderCheck());

    private static final String TOKENS = "styles/tokens.css";
    private static final String BASE = "styles/print/base.css";
    private static final String WEB = "styles/web/";
    private static final List<String> MARKUP = List.of("article.ftlh", "blocks.ftlh", "print.ftlh");

    private StyleChecks() {}

    /**
     * What is wrong with the sheets and the markup they are for; nothing where there are no sheets.
     *
     * @param templates the files of the templates folder, by their path in it
     */
    public static Stream<Diagnostic> check(Map<String, SourceFile> templates) {
        return Stream.concat(ofPrint(templates), ofWeb(templates)).distinct();
    }

    /** Letters bear no more on screens than on paper; the rest is for the engine that prints. */
    private static Stream<Diagnostic> ofWeb(Map<String, SourceFile> templates) {
        List<StyleSheet> sheets = new TreeMap<>(templates)
                .entrySet().stream()
                        .filter(file -> file.getKey().equals(TOKENS)
                                || (file.getKey().startsWith(WEB)
                                        && file.getKey().endsWith(".css")))
                        .map(file -> StyleSheet.forAllMedia(file.getValue()))
                        .toList();
        List<SourceFile> markup = templates.entrySet().stream()
                .filter(file -> file.getKey().endsWith(".ftlh"))
                .map(Map.Entry::getValue)
                .toList();
        return StyleLettersCheck.in(PrintStyle.declared(sheets, new Markup(markup)));
    }

    private static Stream<Diagnostic> ofPrint(Map<String, SourceFile> templates) {
        SourceFile base = templates.get(BASE);
        if (base == null) {
            return Stream.empty();
        }
        Markup markup = new Markup(
                MARKUP.stream().map(templates::get).filter(Objects::nonNull).toList());
        Map<String, StyleSheet> sheets = new HashMap<>();
        templates.forEach((path, file) -> {
            if (path.endsWith(".css")) sheets.put(path, StyleSheet.of(file));
        });
        return Arrays.stream(Variant.values())
                .map(variant -> new PrintStyle(Location.of(base.name()), sheets(sheets, variant), markup))
                .flatMap(style -> CHECKS.stream().flatMap(check -> check.check(style)));
    }

    private static List<StyleSheet> sheets(Map<String, StyleSheet> all, Variant variant) {
        return Stream.of(TOKENS, BASE, "styles/print/" + variant.id() + ".css")
                .map(all::get)
                .filter(Objects::nonNull)
                .toList();
    }
}
