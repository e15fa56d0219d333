package plainleaf.check.speech;

import com.ibm.icu.util.ULocale;

/** The name of a language for people, with its tag. */
final class LanguageName {
    private LanguageName() {}

    /** {@code Welsh (cy)}; for what is no known language, only what the file says. */
    static String of(String tag) {
        if (tag.isEmpty()) {
            return "language not set";
        }
        ULocale locale = ULocale.forLanguageTag(tag);
        String name = locale.getDisplayNameWithDialect(ULocale.ENGLISH);
        boolean known = !locale.getLanguage().isEmpty()
                && !locale.getDisplayLanguage(ULocale.ENGLISH).equals(locale.getLanguage());
        return known ? name + " (" + tag + ")" : "unknown language “" + tag + "”";
    }
}
