package plainleaf.formats.tokens;

import static plainleaf.formats.tokens.WordPattern.SPACE;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Times of day as a locale writes them, with CLDR's names for the parts of the day. */
final class ClockForms {
    private static final long SECONDS = 3600;
    private static final String HOUR = "(?:[01]?[0-9]|2[0-4])";
    private static final String CLOCK = HOUR + "(?::[0-5][0-9]){1,2}";
    private static final String DOTTED = HOUR + "\\.[0-5][0-9]";
    private static final String ANY_CLOCK = "(?:" + CLOCK + "|" + DOTTED + "|" + HOUR + ")";
    private static final List<String> HALVES = List.of("am", "pm", "a.m.", "p.m.", "a. m.", "p. m.");

    private final String periods;
    private final String leading;
    private final String hours;
    private final String minutes;

    ClockForms(ULocale locale) {
        String language = locale.getLanguage();
        Set<String> names = periods(locale);
        this.periods = WordPattern.any(names);
        // In Welsh “am 10:30” is “at 10:30”.
        names.removeIf(name -> HALVES.contains(Folded.of(name)));
        this.leading = WordPattern.any(names);
        this.hours = WordPattern.any(LocalWords.of("hours", language));
        this.minutes = WordPattern.any(LocalWords.of("minutes", language));
    }

    Stream<String> patterns() {
        String gap = SPACE + "?";
        String spoken = HOUR + gap + hours + "(?:" + gap + "[0-5]?[0-9](?:" + gap + minutes + ")?)?";
        return Stream.of(
                CLOCK,
                DOTTED,
                HOUR + gap + "h" + gap + "[0-5][0-9]",
                // The full stop behind “5 pm” is that of the sentence.
                ANY_CLOCK + gap + periods + "(?<![ap]m\\.)",
                ANY_CLOCK + gap + hours,
                spoken,
                spoken + gap + periods,
                leading + gap + "(?:" + CLOCK + "|" + DOTTED + ")(?:" + gap + hours + ")?",
                leading + gap + spoken);
    }

    private static Set<String> periods(ULocale locale) {
        Set<String> names = new TreeSet<>(HALVES);
        names.addAll(Arrays.asList(DateFormatSymbols.getInstance(locale).getAmPmStrings()));
        for (String width : List.of("B", "BBBB")) {
            SimpleDateFormat format = new SimpleDateFormat(width, locale);
            format.setTimeZone(TimeZone.GMT_ZONE);
            for (int hour = 0; hour < 24; hour++) {
                names.add(format.format(Date.from(Instant.ofEpochSecond(hour * SECONDS))));
            }
        }
        // “3 a day” is no time.
        names.removeIf(name -> name.length() < 2 && UScript.getScript(name.codePointAt(0)) != UScript.ARABIC);
        return names;
    }
}
