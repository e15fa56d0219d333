package plainleaf.content.markdown;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import plainleaf.content.source.Problems;
import plainleaf.content.source.Suggestion;
import plainleaf.formats.Formats;
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
    private final Formats formats;

    /** A fact's words, and whether they stay on one line. */
    record Value(String text, boolean kept) {}

    public FactValues(Map<String, Fact> facts, Language language, Problems problems) {
        this.facts = facts;
        this.language = language;
        this.problems = problems;
        this.formats = new Formats(language);
    }

    /** The same facts as another language says them. */
    FactValues in(Language other) {
        return new FactValues(facts, other, problems);
    }

    /** The value of this name; empty and a problem at the place where it is used if there is none. */
    Optional<Value> find(String name, Location place) {
        if (!NAME.matcher(name).matches()) {
            unknown(
                    place,
                    "“{{" + name + "}}” is not the name of a fact.",
                    Suggestion.nearest(name.strip().replace('_', '-'), facts.keySet())
                            .map(near -> Suggestion.question("{{" + near + "}}"))
                            .orElse("Write a name such as {{xray-phone}}, without spaces; write \\{{ where braces are"
                                    + " meant."));
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
                .map(Suggestion::question)
                .orElse("Add it to “facts” in leaflet.yaml, or correct the name.");
    }

    private Optional<Value> value(String name, Fact fact, Location place) {
        if (fact instanceof Fact.Amount amount) {
            return Optional.of(new Value(formats.number(amount.value()), false));
        }
        if (fact instanceof Fact.Date date) {
            return Optional.of(new Value(formats.date(date.value()), true));
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
}
