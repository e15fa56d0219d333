package plainleaf.check.content;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import plainleaf.check.words.PrivateCharacters;
import plainleaf.model.FontFamily;
import plainleaf.model.Language;
import plainleaf.typeset.FontChain;

/** Which characters each language's fonts can draw. */
final class Glyphs {
    /** By the names of the fonts: a text may need more than its language has. */
    private final Map<String, FontChain> chains = new ConcurrentHashMap<>();

    /** The characters of a text that no font of its language has, each once; private ones have a rule of their own. */
    IntStream missing(Language language, String text) {
        FontChain chain = chains.computeIfAbsent(names(language), names -> new FontChain(language.fonts()));
        return text.codePoints()
                .filter(c -> !chain.covers(c) && !PrivateCharacters.include(c))
                .distinct();
    }

    static String detail(Language language, int character) {
        return String.format(
                Locale.ROOT, "U+%04X is in none of the fonts for %s (%s)", character, language.tag(), names(language));
    }

    static String hint(Language language) {
        return "use another character, or add a font that has it to templates/languages/" + language.tag()
                + ".properties";
    }

    private static String names(Language language) {
        return language.fonts().stream().map(FontFamily::name).collect(Collectors.joining(", "));
    }
}
