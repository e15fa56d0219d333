package plainleaf.html;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import plainleaf.model.FontFamily;
import plainleaf.model.Language;

/** What the sheets of the web need to know of a language, as custom properties of every element in it. */
final class WebType {
    /** The list styles of CSS Counter Styles 3, 6.1, by CLDR's name of the digits. */
    private static final Map<String, String> COUNTERS = Map.of(
            "arab", "arabic-indic",
            "arabext", "persian",
            "beng", "bengali",
            "deva", "devanagari",
            "gujr", "gujarati",
            "guru", "gurmukhi",
            "tamldec", "tamil");

    private WebType() {}

    /** One rule for each language. */
    static String rules(List<Language> languages) {
        // :lang(pa) means pa-Arab too: the more special one must come later.
        return languages.stream()
                .sorted(Comparator.comparing(Language::tag))
                .map(language -> ":lang(" + language.tag() + ") {" + declarations(language) + "}\n" + stress(language))
                .collect(Collectors.joining());
    }

    /** Where the font has one weight, no browser makes its own bold of it: size and colour say what is stressed, as in print. */
    private static String stress(Language language) {
        FontFamily own = language.fonts().get(0);
        String in = ":lang(" + language.tag() + ")";
        return own.bold().equals(own.regular())
                ? in + " {font-synthesis: none;}\n" + in + " strong {font-size: 1.08em; color: var(--heading);}\n"
                : "";
    }

    /** Before any other family but its own: browsers that have found a font without the letters may not look further. */
    private static String names(Language language) {
        String own = language.fonts().get(0).name();
        return StyleText.quoted(own) + ", " + StyleText.quoted(own + " Names");
    }

    private static String declarations(Language language) {
        String fonts = language.fonts().stream()
                .map(FontFamily::name)
                .map(StyleText::quoted)
                .collect(Collectors.joining(", "));
        return "--fonts: " + fonts
                + "; --name-fonts: " + names(language) + ", " + fonts
                + "; --size: " + language.type().size()
                + "; --leading: " + language.type().leading()
                + "; --tight-leading: " + language.type().tightLeading()
                + "; --counter: " + COUNTERS.getOrDefault(language.digits(), "decimal") + ";";
    }
}
