package plainleaf.check.theme;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Rule;
import plainleaf.model.SourceFile;

/** The rules of the colours of web pages, run once however many leaflets there are. */
public final class ThemeChecks {
    /** In the order in which a designer meets them. */
    public static final List<Rule> RULES = List.of(
            ThemeRoleCheck.RULE, ThemeContrastCheck.RULE, ThemeLineContrastCheck.RULE, ThemeForcedColoursCheck.RULE);

    private static final List<Check<Theme>> CHECKS = List.of(
            new ThemeRoleCheck(),
            new ThemeContrastCheck(),
            new ThemeLineContrastCheck(),
            new ThemeForcedColoursCheck());

    private ThemeChecks() {}

    /**
     * What is wrong with the colours; nothing where there are no sheets.
     *
     * @param templates the files of the templates folder, by their path in it
     */
    public static Stream<Diagnostic> check(Map<String, SourceFile> templates) {
        Theme theme = Theme.of(templates);
        return CHECKS.stream().flatMap(check -> check.check(theme)).distinct();
    }
}
