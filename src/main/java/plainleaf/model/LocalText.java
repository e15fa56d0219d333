package plainleaf.model;

import java.util.Map;
import java.util.Optional;

/**
 * A text that is the same in every language, or one for each.
 *
 * @param everywhere the text for any language; empty where {@code byLanguage} says it
 * @param byLanguage the text by language tag
 */
public record LocalText(String everywhere, Map<String, String> byLanguage, Location location) {
    public LocalText {
        byLanguage = Map.copyOf(byLanguage);
    }

    /** The text for this language, or empty where there is none: never another language's. */
    public Optional<String> in(String languageTag) {
        return byLanguage.isEmpty()
                ? Optional.of(everywhere).filter(text -> !text.isEmpty())
                : Optional.ofNullable(byLanguage.get(languageTag));
    }
}
