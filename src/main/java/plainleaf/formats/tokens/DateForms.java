package plainleaf.formats.tokens;

import static plainleaf.formats.tokens.WordPattern.SPACE;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Dates as a locale writes them, by CLDR's patterns (UTS #35, part 4), and in figures as anyone does. */
final class DateForms {
    private static final List<String> SKELETONS = List.of("yMMMMd", "yMMMd", "MMMMd", "MMMd", "yMMMM");

    /** In the United Kingdom other languages borrow these orders. */
    private static final List<String> COMMON = List.of("d MMMM y", "d MMMM, y", "d MMMM", "MMMM d, y");

    private static final List<String> IN_FIGURES = List.of(
            "[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}",
            "[0-9]{4}([/.])[0-9]{1,2}\\1[0-9]{1,2}",
            "[0-9]{1,2}([/.])[0-9]{1,2}\\1(?:[0-9]{4}|[0-9]{2})",
            "[0-9]{1,2}-[0-9]{1,2}-[0-9]{4}");

    private static final String ORDINAL = "(?:st|nd|rd|th|er|\\.)?";

    private static final Pattern ITEM = Pattern.compile("'[^']*'|(([A-Za-z])\\2*)|.");

    /** Three letters of a field and more are a name (UTS #35, Date Field Symbol Table). */
    private static final int NAMED = 3;

    private final ULocale locale;
    private final String months;

    /**
     * The forms of a locale.
     *
     * @param months of its Gregorian calendar
     */
    DateForms(ULocale locale, Set<String> months) {
        this.locale = locale;
        this.months = WordPattern.any(withOthers(months, locale));
    }

    Stream<String> patterns() {
        Set<String> forms = new LinkedHashSet<>(COMMON);
        DateTimePatternGenerator generator = DateTimePatternGenerator.getInstance(locale);
        SKELETONS.forEach(skeleton -> forms.add(generator.getBestPattern(skeleton)));
        if (DateFormat.getDateInstance(DateFormat.LONG, locale) instanceof SimpleDateFormat written) {
            forms.add(written.toPattern());
        }
        forms.addAll(LocalWords.of("dates", locale.getLanguage()));
        return Stream.concat(IN_FIGURES.stream(), forms.stream().map(this::pattern));
    }

    /** UTS #35, part 4: letters are fields, but between apostrophes. */
    private String pattern(String form) {
        StringBuilder pattern = new StringBuilder();
        Matcher item = ITEM.matcher(form);
        while (item.find()) {
            pattern.append(item.group(1) == null ? literal(item.group().replace("'", "")) : field(item.group(1)));
        }
        return pattern.toString();
    }

    private String field(String field) {
        return switch (field.charAt(0)) {
            case 'y' -> "[0-9]{4}";
            case 'd' -> "[0-9]{1,2}" + ORDINAL;
            default -> field.length() < NAMED ? "[0-9]{1,2}" : months;
        };
    }

    private static String literal(String text) {
        return Folded.of(text).codePoints().mapToObj(DateForms::literal).collect(Collectors.joining());
    }

    private static String literal(int c) {
        if (UCharacter.isUWhiteSpace(c)) {
            return SPACE;
        }
        String quoted = Pattern.quote(Character.toString(c));
        if (UScript.getScript(c) == UScript.HAN) {
            return SPACE + "?" + quoted + SPACE + "?";
        }
        return c == ',' || c == '،' ? "[,،]?" : quoted;
    }

    private static Set<String> withOthers(Set<String> months, ULocale locale) {
        Set<String> names = new TreeSet<>(months);
        for (String calendar : Calendar.getKeywordValuesForLocale("calendar", locale, true)) {
            addMonths(locale.setKeywordValue("calendar", calendar), names);
        }
        if (locale.getLanguage().equals("ar")) {
            // From Iraq to Palestine the months have Syriac names, and west of Egypt French ones.
            addMonths(new ULocale("ar_IQ"), names);
            addMonths(new ULocale("ar_MA"), names);
            addMonths(new ULocale("ar_DZ"), names);
        }
        return names;
    }

    private static void addMonths(ULocale locale, Set<String> names) {
        DateFormatSymbols symbols = DateFormatSymbols.getInstance(locale);
        for (int context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
            names.addAll(Arrays.asList(symbols.getMonths(context, DateFormatSymbols.WIDE)));
            names.addAll(Arrays.asList(symbols.getMonths(context, DateFormatSymbols.ABBREVIATED)));
        }
        names.removeIf(String::isBlank);
    }
}
