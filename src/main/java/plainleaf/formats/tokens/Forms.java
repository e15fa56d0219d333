package plainleaf.formats.tokens;

import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import plainleaf.formats.Formats;

/** Every form a kept piece may have in one locale, as patterns for {@link Folded} text. */
record Forms(List<Pattern> patterns) {
    private static final Map<String, Forms> BY_LOCALE = new ConcurrentHashMap<>();

    /** The forms of a language's locale, made once. */
    static Forms of(Formats formats) {
        return BY_LOCALE.computeIfAbsent(formats.locale().toLanguageTag(), tag -> make(formats));
    }

    private static Forms make(Formats formats) {
        ULocale locale = new ULocale.Builder()
                .setLocale(formats.locale())
                .setUnicodeLocaleKeyword("nu", "latn")
                .build();
        return new Forms(Stream.of(
                        new DateForms(locale, formats.months()).patterns(),
                        new ClockForms(locale).patterns(),
                        PhoneForms.patterns(),
                        new AmountForms(locale).patterns())
                .flatMap(patterns -> patterns)
                .distinct()
                .map(pattern -> Pattern.compile("(?:" + pattern + ")(?![0-9a-z])"))
                .toList());
    }
}
