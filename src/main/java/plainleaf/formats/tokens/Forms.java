package plainleaf.formats.tokens;

import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        Stream<String> own = of(locale, formats.months());
        // Words in Latin letters stand in such text as they are written in the United Kingdom.
        Stream<String> english = locale.isRightToLeft() ? of(ULocale.UK, Set.of()) : Stream.empty();
        return new Forms(Stream.concat(own, english)
                .distinct()
                .map(pattern -> Pattern.compile("(?:" + pattern + ")(?![0-9a-z])"))
                .toList());
    }

    private static Stream<String> of(ULocale locale, Set<String> months) {
        return Stream.of(
                        new DateForms(locale, months).patterns(),
                        new ClockForms(locale).patterns(),
                        PhoneForms.patterns(),
                        new AmountForms(locale).patterns(),
                        new NumberedForms(locale).patterns())
                .flatMap(patterns -> patterns);
    }
}
