package plainleaf.html;

import com.ibm.icu.text.MessageFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Set;
import plainleaf.formats.Formats;
import plainleaf.model.FileSize;
import plainleaf.model.Language;

/** The words the program adds, and dates and numbers, as one language says them. */
public final class Labels {

    private final Language language;
    private final Formats formats;

    Labels(Language language) {
        this.language = language;
        this.formats = new Formats(language);
    }

    /** A label without values. */
    public String say(String key) {
        return say(key, Map.of());
    }

    /**
     * A label with its values filled in.
     *
     * @throws IllegalStateException where the language has no such label, or the label wants a value it is not given
     */
    public String say(String key, Map<String, ?> values) {
        String pattern = language.labels().get(key);
        if (pattern == null) {
            throw new IllegalStateException("the language " + language.tag() + " has no label " + key);
        }
        MessageFormat format = new MessageFormat(pattern, formats.locale());
        Set<String> wanted = format.getArgumentNames();
        if (!values.keySet().containsAll(wanted)) {
            throw new IllegalStateException("the label " + key + " of " + language.tag() + " wants " + wanted);
        }
        return format.format(values);
    }

    /** A day, with its month in full. */
    public String date(LocalDate day) {
        return formats.date(day);
    }

    /** A year, a month or a day as an author wrote it; what is none of these stands as it is. */
    public String date(String written) {
        try {
            return switch (written.length()) {
                case 10 -> date(LocalDate.parse(written));
                case 7 -> formats.month(YearMonth.parse(written));
                default -> written;
            };
        } catch (DateTimeParseException e) {
            return written;
        }
    }

    /** The size of a file, all in one line: whole kilobytes, from one megabyte on with one decimal. */
    public String size(int bytes) {
        FileSize size = FileSize.of(bytes);
        String said = size.mega()
                ? say("size.megabytes", Map.of("size", formats.number(size.amount(), 1)))
                : say("size.kilobytes", Map.of("size", formats.number(size.amount(), 0)));
        return said.replace(' ', '\u00A0');
    }
}
