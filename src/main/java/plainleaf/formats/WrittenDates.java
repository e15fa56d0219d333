package plainleaf.formats;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plainleaf.model.Language;

/** Dates written with a day, the name of a month in full and perhaps a year and a day of the week, by CLDR's names. */
public final class WrittenDates {
    private static final Map<String, WrittenDates> BY_LOCALE = new ConcurrentHashMap<>();
    private static final int[] CONTEXTS = {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE};
    private static final int MOST_DAYS = 31;
    private static final int LEAP_YEAR = 2024;
    private static final int DAYS_OF_WEEK = 7;

    private final Map<String, Integer> months;
    private final Map<String, Integer> weekdays;
    private final Pattern date;

    /** A date that cannot be, as it is written, and what is wrong with it. */
    public record Fault(String written, String detail) {}

    private WrittenDates(Formats formats) {
        DateFormatSymbols symbols = formats.symbols();
        months = new HashMap<>();
        weekdays = new HashMap<>();
        add(symbols.getMonths(), months, 1);
        for (int context : CONTEXTS) {
            add(symbols.getMonths(context, DateFormatSymbols.WIDE), months, 1);
            add(symbols.getWeekdays(context, DateFormatSymbols.WIDE), weekdays, 0);
        }
        date = Pattern.compile("(?:(?<![\\p{L}\\p{M}])(" + any(weekdays) + ")[,،]?\\s+)?(?<![\\p{Nd}.,:/-])"
                + "(\\p{Nd}{1,2})(?:st|nd|rd|th|er|\\.)?\\s+(?:of\\s+|de\\s+)?(" + any(months)
                + ")(?![\\p{L}\\p{M}])(?:,?\\s+(?:de\\s+)?(\\p{Nd}{4})(?!\\p{Nd}))?");
    }

    /** The dates of a language. */
    public static WrittenDates of(Language language) {
        Formats formats = new Formats(language);
        return BY_LOCALE.computeIfAbsent(formats.locale().toLanguageTag(), tag -> new WrittenDates(formats));
    }

    private static void add(String[] names, Map<String, Integer> numbers, int first) {
        for (int i = 0; i < names.length; i++) {
            if (!names[i].isBlank()) {
                numbers.putIfAbsent(names[i], i + first);
            }
        }
    }

    private static String any(Map<String, Integer> names) {
        return names.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    /** The dates of a text that cannot be. */
    public Stream<Fault> faults(String text) {
        return date.matcher(text).results().flatMap(found -> fault(found).stream());
    }

    private Optional<Fault> fault(MatchResult found) {
        int day = number(found.group(2));
        int month = months.getOrDefault(found.group(3), 1);
        boolean dated = found.group(4) != null;
        if (!dated && day > MOST_DAYS) {
            return Optional.empty(); // Perhaps a number that another word follows.
        }
        int year = dated ? number(found.group(4)) : LEAP_YEAR;
        if (day < 1 || day > YearMonth.of(year, month).lengthOfMonth()) {
            String date = found.group().substring(found.start(2) - found.start());
            return Optional.of(new Fault(found.group(), "there is no " + date));
        }
        return dated && found.group(1) != null ? wrongWeekday(found, LocalDate.of(year, month, day)) : Optional.empty();
    }

    private Optional<Fault> wrongWeekday(MatchResult found, LocalDate day) {
        // ICU counts from Sunday, 1; java.time from Monday, 1.
        int right = day.getDayOfWeek().getValue() % DAYS_OF_WEEK + 1;
        int written = weekdays.getOrDefault(found.group(1), right);
        String date = found.group().substring(found.start(2) - found.start());
        return written == right
                ? Optional.empty()
                : Optional.of(
                        new Fault(found.group(), date + " is a " + englishName(right) + ", not a " + found.group(1)));
    }

    private static String englishName(int weekday) {
        return DateFormatSymbols.getInstance(ULocale.ENGLISH).getWeekdays()[weekday];
    }

    private static int number(String digits) {
        return digits.codePoints().map(UCharacter::digit).reduce(0, (number, digit) -> number * 10 + digit);
    }
}
