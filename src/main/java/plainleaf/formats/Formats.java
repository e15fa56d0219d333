package plainleaf.formats;

import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.NumberingSystem;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import plainleaf.model.Language;

/**
 * Dates and numbers as a language writes them: those of Unicode's CLDR, with the month in full, in the Gregorian
 * calendar and in the language's own digits. Telephone numbers are none of them: they have 0 to 9 everywhere.
 */
public final class Formats {
    private final Correction correction;
    private final ULocale locale;

    public Formats(Language language) {
        ULocale asked = ULocale.forLanguageTag(language.formats());
        this.correction = Correction.of(asked.getLanguage());
        ULocale known = correction.locale().isEmpty() ? asked : ULocale.forLanguageTag(correction.locale());
        this.locale = new ULocale.Builder()
                .setLocale(known)
                .setUnicodeLocaleKeyword("nu", language.digits())
                .setUnicodeLocaleKeyword("ca", "gregory")
                .build();
    }

    /** Whether there are formats of this locale's language. */
    public static boolean isKnown(String tag) {
        String language = ULocale.forLanguageTag(tag).getLanguage();
        return !Correction.of(language).reason().isEmpty()
                || Arrays.stream(ULocale.getAvailableLocales())
                        .anyMatch(known -> known.getLanguage().equals(language));
    }

    /** Where other formats than the language's own in CLDR are used, a sentence that says so; else empty. */
    public String reservation() {
        return correction.reason();
    }

    /** For the plurals and numbers of message patterns. */
    public ULocale locale() {
        return locale;
    }

    /** Every name of a month: as it stands in a date or alone, whole and shortened. */
    public Set<String> months() {
        DateFormatSymbols symbols = symbols();
        Set<String> names = new TreeSet<>(List.of(symbols.getMonths()));
        for (int context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
            names.addAll(List.of(symbols.getMonths(context, DateFormatSymbols.WIDE)));
            names.addAll(List.of(symbols.getMonths(context, DateFormatSymbols.ABBREVIATED)));
        }
        return names;
    }

    /** The letters its readers use, small and capital, and its digits, each once. */
    public String letters() {
        UnicodeSet letters = LocaleData.getExemplarSet(locale, UnicodeSet.ADD_CASE_MAPPINGS, LocaleData.ES_STANDARD);
        StringBuilder all = new StringBuilder();
        letters.forEach(all::append);
        all.append(NumberingSystem.getInstance(locale).getDescription());
        return all.codePoints()
                .distinct()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The names of its months and days of the week. */
    DateFormatSymbols symbols() {
        DateFormatSymbols symbols = DateFormatSymbols.getInstance(locale);
        if (!correction.months().isEmpty()) {
            symbols.setMonths(correction.months().toArray(String[]::new));
        }
        return symbols;
    }

    /** CLDR's long form: day, month and year without the day of the week. */
    public String date(LocalDate day) {
        return format(day, DateFormat.getDateInstance(DateFormat.LONG, locale), correction.day());
    }

    /** A month and its year. */
    public String month(YearMonth month) {
        DateFormat format = DateFormat.getInstanceForSkeleton(DateFormat.YEAR_MONTH, locale);
        return format(month.atDay(1), format, correction.month());
    }

    private String format(LocalDate day, DateFormat format, String pattern) {
        if (format instanceof SimpleDateFormat own) {
            if (!pattern.isEmpty()) {
                own.applyPattern(pattern);
            }
            if (!correction.months().isEmpty()) {
                own.setDateFormatSymbols(symbols());
            }
        }
        format.setTimeZone(TimeZone.GMT_ZONE);
        return clean(format.format(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant())));
    }

    /** A number with all its decimals. */
    public String number(BigDecimal value) {
        return clean(NumberFormatter.withLocale(locale)
                .precision(Precision.unlimited())
                .format(value)
                .toString());
    }

    /** A number with no more than so many decimals. */
    public String number(double value, int decimals) {
        return clean(NumberFormatter.withLocale(locale)
                .precision(Precision.maxFraction(decimals))
                .format(value)
                .toString());
    }

    /** ICU puts direction marks around signs; markup isolates numbers here, and no invisible sign is published. */
    private static String clean(String formatted) {
        return formatted.replaceAll("[\\u200E\\u200F\\u061C]", "");
    }
}
