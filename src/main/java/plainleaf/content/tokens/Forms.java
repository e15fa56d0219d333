package plainleaf.content.tokens;

import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every form a kept piece may have in one locale, as patterns for {@link Folded} text. */
record Forms(List<Pattern> patterns) {
    private static final Map<String, Forms> BY_LOCALE = new ConcurrentHashMap<>();

    /** The forms of this BCP 47 locale, made once. */
    static Forms of(String locale) {
        return BY_LOCALE.computeIfAbsent(locale, Forms::make);
    }

    private static Forms make(String tag) {
        ULocale locale = new ULocale.Builder()
                .setLanguageTag(tag)
                .setUnicodeLocaleKeyword("nu", "latn")
                .build();
        return new Forms(Stream.of(
                        new DateForms(locale).patterns(),
                        new ClockForms(locale).patterns(),
                        PhoneForms.patterns(),
                        new AmountForms(locale).patterns())
                .flatMap(patterns -> patterns)
                .distinct()
                .map(pattern -> Pattern.compile("(?:" + pattern + ")(?![0-9a-z])"))
                .toList());
    }
}
