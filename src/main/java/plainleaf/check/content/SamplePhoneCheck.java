package plainleaf.check.content;

import java.util.Set;
import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;
import plainleaf.model.Contact;
import plainleaf.model.Fact.Phone;
import plainleaf.model.Leaflet;
import plainleaf.model.Location;

/** Finds phone numbers in sample leaflets that may be somebody's. */
public final class SamplePhoneCheck implements Check<Leaflet> {
    public static final Rule RULE = new Rule(
            "sample-phone",
            Severity.ERROR,
            "A sample leaflet gives only numbers that nobody can have.",
            "Ofcom, Telephone numbers for use in TV and radio drama programmes",
            "use a number from 01632 960000 to 01632 960999");

    private static final Set<String> SERVICES = Set.of("999", "111", "112");

    /** A number and where it is written. */
    private record PhoneNumber(String text, Location location) {}

    private final Sources sources;

    public SamplePhoneCheck(Sources sources) {
        this.sources = sources;
    }

    @Override
    public Stream<Diagnostic> check(Leaflet leaflet) {
        return leaflet.governance().sample()
                ? numbers(leaflet)
                        .filter(number -> !isFree(number.text()))
                        .map(number ->
                                RULE.brokenAt(number.location(), "the number " + number.text() + " may be somebody's"))
                : Stream.empty();
    }

    private Stream<PhoneNumber> numbers(Leaflet leaflet) {
        Stream<PhoneNumber> facts = leaflet.facts().values().stream()
                .filter(Phone.class::isInstance)
                .map(Phone.class::cast)
                .map(phone -> new PhoneNumber(phone.number(), phone.location()));
        Stream<PhoneNumber> links = leaflet.translations().stream()
                .flatMap(text -> text.links().stream())
                .filter(link -> link.target().startsWith("tel:"))
                .map(link -> new PhoneNumber(link.target().substring("tel:".length()), link.location()));
        return Stream.of(facts, contact(leaflet), links).flatMap(numbers -> numbers);
    }

    private Stream<PhoneNumber> contact(Leaflet leaflet) {
        Contact contact = leaflet.governance().contact();
        String file = leaflet.governance().location().file();
        return Stream.of(contact.phone())
                .filter(phone -> !phone.isEmpty())
                .map(phone -> new PhoneNumber(phone, sources.key(file, "contact", "phone")));
    }

    /** From 01632 960000 to 960999, as the range stands at home and from abroad. */
    private static boolean isFree(String number) {
        String digits = number.replaceAll("[^0-9]", "");
        String home = digits.startsWith("44") ? "0" + digits.substring(2) : digits;
        return SERVICES.contains(digits) || home.matches("01632960[0-9]{3}");
    }
}
