package plainleaf.check.html;

import com.ibm.icu.util.IllformedLocaleException;
import com.ibm.icu.util.ULocale;

/** Judges language tags; the Nu checker knows the registry, this knows the grammar (RFC 5646). */
final class LanguageTags {
    private LanguageTags() {}

    static boolean isWellFormed(String tag) {
        try {
            ULocale locale = new ULocale.Builder().setLanguageTag(tag).build();
            return !tag.contains("_") && !locale.getLanguage().isEmpty();
        } catch (IllformedLocaleException e) {
            return false;
        }
    }
}
