package plainleaf.check.style;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import plainleaf.check.css.Declaration;

/** The words that the value of a declaration is made of. */
final class Words {
    private Words() {}

    /** In small letters; a function with its arguments is one word as long as no space stands in it. */
    static List<String> of(Declaration declaration) {
        return List.of(declaration.value().toLowerCase(Locale.ROOT).split("[\\s,/]+"));
    }

    /** Whether the value is one of these words alone. */
    static boolean isOneOf(Declaration declaration, Set<String> words) {
        return words.contains(declaration.value().toLowerCase(Locale.ROOT));
    }
}
