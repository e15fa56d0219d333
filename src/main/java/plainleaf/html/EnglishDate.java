package plainleaf.html;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A day as the reports write it, whether or not the site has any English. */
final class EnglishDate {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private EnglishDate() {}

    static String of(LocalDate day) {
        return DAY.format(day);
    }
}
