package plainleaf.html;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plainleaf.model.Bytes;
import plainleaf.model.Language;
import plainleaf.model.Site;

/** The style sheet, icons and fonts that web pages share. */
final class WebAssets {
    /** The sheets of {@code styles/web} in the order of the cascade. */
    static final List<String> SHEETS = List.of(
            "base", "shell", "article", "tables", "callouts", "easy-read", "index", "report", "pictures", "media");

    private final Icons icons;
    private final WebFonts fonts;
    private final Tokens tokens;
    private final String tokensText;
    private final String sheets;

    WebAssets(Templates templates, Icons icons, WebFonts fonts) {
        this.icons = icons;
        this.fonts = fonts;
        this.tokensText = templates.text("styles/tokens.css");
        this.tokens = Tokens.of(tokensText);
        this.sheets = SHEETS.stream()
                .map(name -> templates.text("styles/web/" + name + ".css"))
                .collect(Collectors.joining("\n"));
        RefusedStyles.check(tokensText + sheets);
    }

    Map<String, Bytes> of(Site site, Collection<Language> parts) {
        List<Language> languages = languages(site, parts);
        Map<String, Bytes> files = new LinkedHashMap<>(icons.forWeb(tokens.with(site)));
        files.put(
                "assets/plainleaf.css",
                Bytes.of(tokensText + ownColours(site) + "\n" + sheets + "\n" + fonts.namesOf(site)
                        + WebType.rules(languages)));
        files.putAll(fonts.of(languages));
        return files;
    }

    /** Each once; one without fonts has no file, and nothing is known of its type. */
    private static List<Language> languages(Site site, Collection<Language> parts) {
        Map<String, Language> byTag = new LinkedHashMap<>();
        Stream.concat(site.languages().stream(), parts.stream())
                .filter(language -> !language.fonts().isEmpty())
                .forEach(language -> byTag.putIfAbsent(language.tag(), language));
        return List.copyOf(byTag.values());
    }

    private String ownColours(Site site) {
        Tokens own = tokens.own(site);
        return own.light().isEmpty()
                ? ""
                : "\n:root {" + declarations(own.light()) + "}\n@media (prefers-color-scheme: dark) {:root {"
                        + declarations(own.dark()) + "}}\n";
    }

    private static String declarations(Map<String, String> tokens) {
        return tokens.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(token -> "--" + token.getKey() + ": " + token.getValue() + ";")
                .collect(Collectors.joining());
    }
}
