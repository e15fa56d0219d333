package plainleaf.content.markdown;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import plainleaf.content.source.Problems;
import plainleaf.content.source.Suggestion;
import plainleaf.model.Fact;
import plainleaf.model.Language;
import plainleaf.model.Location;
import plainleaf.model.Problem.Kind;

/** The facts of a leaflet as one language says them. */
public final class FactValues {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");

    private final Map<String, Fact> facts;
    private final Language language;
    private final Problems problems;
    private final ULocale locale;

    /** A fact's words, and whether they stay on one line. */
    record Value(String text, boolean kept) {}

    public FactValues(Map<String, Fact> facts, Language language, Problems problems) {
        this.facts = facts;
        this.language = language;
        this.problems = problems;
        // Patients compare dates and doses with their letters and packets: digits 0 to 9, one calendar.
        this.locale = new ULocale.Builder()
                .setLanguageTag(language.formats())
                .setUnicodeLocaleKeyword("nu", "latn")
                .setUnicodeLocaleKeyword("ca", "gregory")
                .build();
    }

    /** The value of this name; empty and a problem at the place where it is used if there is none. */
    Optional<Value> find(String name, Location place) {
        if (!NAME.matcher(name).matches()) {
            unknown(
                    place,
                    "“{{" + name + "}}” is not the name of a fact.",
                    "Write a name such as {{xray-phone}}, without spaces; write \\{{ where braces are meant.");
            return Optional.empty();
        }
        Optional<Fact> fact = Optional.ofNullable(facts.get(name));
        if (fact.isEmpty()) {
            unknown(place, "There is no fact “" + name + "” in leaflet.yaml or site.yaml.", advice(name));
        }
        return fact.flatMap(known -> value(name, known, place));
    }

    private void unknown(Location place, String detail, String hint) {
        problems.add(Kind.UNKNOWN_FACT, place, detail, hint);
    }

    /** Reports braces that open and never close. */
    void unclosed(Location place) {
        unknown(
                place,
                "“{{” begins a fact and is not closed by “}}”.",
                "Write {{name}}; write \\{{ where braces are meant.");
    }

    private String advice(String name) {
        return Suggestion.nearest(name, facts.keySet())
                .map(near -> "Did you mean “" + near + "”?")
                .orElse("Add it to “facts” in leaflet.yaml, or correct the name.");
    }

    private Optional<Value> value(String name, Fact fact, Location place) {
        if (fact instanceof Fact.Amount amount) {
            return Optional.of(new Value(number(amount.value()), false));
        }
        if (fact instanceof Fact.Date date) {
            return Optional.of(new Value(date(date.value()), true));
        }
        if (fact instanceof Fact.Phone phone) {
            return Optional.of(new Value(phone.number(), true));
        }
        Optional<String> text = fact instanceof Fact.Text words ? words.text().in(language.tag()) : Optional.empty();
        if (text.isEmpty()) {
            problems.add(
                    Kind.MISSING_TRANSLATION,
                    place,
                    "The fact “" + name + "” has no text in " + language.englishName() + ".",
                    "Add “" + language.tag() + ": …” to it, at " + fact.location() + ".");
        }
        return text.map(found -> new Value(found, false));
    }

    private String number(BigDecimal value) {
        LocalizedNumberFormatter formatter = NumberFormatter.withLocale(locale).precision(Precision.unlimited());
        return formatter.format(value).toString();
    }

    /** CLDR's long form: day, month and year without the day of the week. */
    private String date(LocalDate day) {
        DateFormat format = DateFormat.getDateInstance(DateFormat.LONG, locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }
}
