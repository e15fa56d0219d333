package plainleaf.content.markdown;

import java.util.HashMap;
import java.util.Map;
import plainleaf.formats.tokens.Markup;
import plainleaf.model.Language;

/** The markup of each language that a text has words in. */
final class Markups {
    private final Map<String, Markup> byTag = new HashMap<>();

    Markup of(Language language) {
        return byTag.computeIfAbsent(language.tag(), tag -> new Markup(language));
    }
}
