package plainleaf.content.source;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.util.ULocale;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Whose language someone means who writes its name in the place of its tag, or nearly its tag. */
public final class LanguageNames {
    private LanguageNames() {}

    /** The tag that is meant, one of these; empty where nobody can tell. */
    public static Optional<String> nearest(String typed, Collection<String> tags) {
        return Suggestion.nearest(typed.replace('_', '-'), tags).or(() -> named(typed, tags));
    }

    /** The tag of the language that has nearly this name, in English or in itself. */
    public static Optional<String> named(String typed, Collection<String> tags) {
        Map<String, String> names = new TreeMap<>();
        for (String tag : tags) {
            ULocale locale = ULocale.forLanguageTag(tag);
            names.putIfAbsent(folded(locale.getDisplayName(ULocale.ENGLISH)), tag);
            names.putIfAbsent(folded(locale.getDisplayLanguage(ULocale.ENGLISH)), tag);
            names.putIfAbsent(folded(locale.getDisplayLanguage(locale)), tag);
        }
        return Suggestion.nearest(folded(typed), names.keySet()).map(names::get);
    }

    /** A piece of advice: the tag that is meant, or all of them. */
    public static String advice(String typed, Collection<String> tags) {
        return nearest(typed, tags).map(Suggestion::question).orElseGet(() -> Suggestion.advice(typed, tags));
    }

    private static String folded(String name) {
        return UCharacter.foldCase(name, true);
    }
}
