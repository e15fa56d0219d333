package plainleaf.reading;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;

/** What a language's file says, and how the language writes numbers and dates. */
final class Wording {
    /** Where the program leaves the long date of CLDR 49, which is the American one in Somali and the root's in Tigrinya. */
    private static final Map<String, String> DAYS = Map.of("so", "d MMMM y", "ti", "d MMMM y");

    private final String tag;
    private final Map<String, String> lines = new HashMap<>();
    private final ULocale locale;

    Wording(String tag) throws IOException {
        this.tag = tag;
        Path file = Path.of("templates", "languages", tag + ".properties");
        for (String line : Files.readAllLines(file)) {
            int sign = line.indexOf('=');
            if (sign > 0 && !line.startsWith("#"))
                lines.put(
                        line.substring(0, sign).strip(),
                        line.substring(sign + 1).strip());
        }
        locale = ULocale.forLanguageTag(line("formats") + "-u-ca-gregory-nu-" + line("digits"));
    }

    private String line(String key) {
        if (!lines.containsKey(key)) throw new IllegalArgumentException(tag + " has no " + key);
        return lines.get(key);
    }

    String label(String name) {
        return label(name, Map.of());
    }

    String label(String name, Map<String, String> values) {
        return new MessageFormat(line("label." + name), locale).format(values);
    }

    /** A text that is the same in all languages, or this language's among several; nothing where there is none. */
    String choose(Object text) {
        Object own = text instanceof Map<?, ?> several ? several.get(tag) : text;
        return own == null ? "" : own.toString();
    }

    String number(long value) {
        return NumberFormat.getInstance(locale).format(value);
    }

    String date(String iso) {
        DateFormat format = DateFormat.getDateInstance(DateFormat.LONG, locale);
        if (DAYS.containsKey(tag)) format = new SimpleDateFormat(DAYS.get(tag), locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        Date day = Date.from(LocalDate.parse(iso).atStartOfDay(ZoneOffset.UTC).toInstant());
        return format.format(day);
    }
}
