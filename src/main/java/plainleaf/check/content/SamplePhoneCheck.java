package plainleaf.check.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;
import plainleaf.model.Contact;
import plainleaf.model.Edition;
import plainleaf.model.EditionId;
import plainleaf.model.Fact;
import plainleaf.model.Fact.Phone;
import plainleaf.model.Leaflet;
import plainleaf.model.Location;
import plainleaf.model.Site;
import plainleaf.model.Translation;

/** Finds phone numbers in sample leaflets that may be somebody's. */
public final class SamplePhoneCheck implements Check<Leaflet> {
    public static final Rule RULE = new Rule(
            "sample-phone",
            Severity.ERROR,
            "A sample leaflet gives only numbers that nobody can have.",
            "Ofcom, Telephone numbers for use in TV and radio drama programmes",
            "use a number from 01632 960000 to 01632 960999",
            Example.yaml(
                    "sample: true\ncontact: {phone: 01632 961 101}", "sample: true\ncontact: {phone: 01632 960 101}"));

    /** A number and where it is written, in this edition or in all. */
    private record PhoneNumber(String text, Location location, Optional<EditionId> edition) {
        Diagnostic told() {
            Diagnostic found = RULE.brokenAt(location, "the number " + text + " may be somebody's");
            return edition.map(found::in).orElse(found);
        }
    }

    private final Site site;
    private final Sources sources;

    public SamplePhoneCheck(Site site, Sources sources) {
        this.site = site;
        this.sources = sources;
    }

    @Override
    public Stream<Diagnostic> check(Leaflet leaflet) {
        if (!leaflet.governance().sample()) {
            return Stream.empty();
        }
        List<PhoneNumber> named = Stream.of(own(leaflet), links(leaflet), ofSite(leaflet))
                .flatMap(numbers -> numbers)
                .toList();
        Set<String> known =
                named.stream().map(number -> PhoneNumbers.home(number.text())).collect(Collectors.toSet());
        Stream<PhoneNumber> others =
                inWords(leaflet).filter(number -> !known.contains(PhoneNumbers.home(number.text())));
        return Stream.concat(named.stream(), others)
                .filter(number -> !PhoneNumbers.isFree(number.text()))
                .map(PhoneNumber::told);
    }

    private Stream<PhoneNumber> own(Leaflet leaflet) {
        String phone = leaflet.governance().contact().phone();
        Location place = sources.key(leaflet.governance().location().file(), "contact", "phone");
        Stream<PhoneNumber> contact =
                Stream.of(new PhoneNumber(phone, place, Optional.empty())).filter(number -> !phone.isEmpty());
        return Stream.concat(
                phones(leaflet.facts()).map(fact -> new PhoneNumber(fact.number(), fact.location(), Optional.empty())),
                contact);
    }

    private static Stream<PhoneNumber> links(Leaflet leaflet) {
        return leaflet.translations().stream()
                .flatMap(text -> text.links().stream())
                .filter(link -> link.target().startsWith("tel:"))
                .map(link ->
                        new PhoneNumber(link.target().substring("tel:".length()), link.location(), Optional.empty()));
    }

    /** The site's numbers as far as this leaflet shows them; other leaflets may need the real ones. */
    private Stream<PhoneNumber> ofSite(Leaflet leaflet) {
        return leaflet.editions().stream().flatMap(edition -> Stream.concat(siteContact(edition), siteFacts(edition)));
    }

    private Stream<PhoneNumber> siteContact(Edition edition) {
        if (!edition.leaflet().governance().contact().isEmpty()) {
            return Stream.empty();
        }
        Contact contact = site.contact();
        Location place = sources.key(site.location().file(), "contact", "phone");
        Stream<PhoneNumber> phone = Stream.of(contact.phone())
                .filter(number -> !number.isEmpty())
                .map(number -> new PhoneNumber(number, place, Optional.of(edition.id())));
        Stream<PhoneNumber> words = GovernanceTexts.of(contact)
                .flatMap(text -> text.in(edition.translation().language().tag()).stream()
                        .flatMap(PhoneNumbers::in)
                        .map(number -> new PhoneNumber(number, text.location(), Optional.of(edition.id()))));
        return Stream.concat(phone, words);
    }

    private Stream<PhoneNumber> siteFacts(Edition edition) {
        List<String> passages = passages(edition.translation())
                .map(Passage::text)
                .map(PhoneNumbers::digits)
                .toList();
        return phones(site.facts())
                .filter(fact -> passages.stream().anyMatch(text -> text.contains(PhoneNumbers.digits(fact.number()))))
                .map(fact -> new PhoneNumber(fact.number(), fact.location(), Optional.of(edition.id())));
    }

    private Stream<PhoneNumber> inWords(Leaflet leaflet) {
        Stream<Passage> governance = GovernanceTexts.of(leaflet.governance())
                .flatMap(text -> Stream.concat(Stream.of(text.everywhere()), text.byLanguage().values().stream())
                        .map(words -> new Passage(words, text.location())));
        return Stream.concat(leaflet.translations().stream().flatMap(this::passages), governance)
                .flatMap(passage -> PhoneNumbers.in(passage.text())
                        .map(number -> new PhoneNumber(number, passage.location(), Optional.empty())));
    }

    private Stream<Passage> passages(Translation text) {
        return Stream.concat(Passages.seen(text, sources), Passages.alternatives(text));
    }

    private static Stream<Phone> phones(Map<String, Fact> facts) {
        return facts.values().stream().filter(Phone.class::isInstance).map(Phone.class::cast);
    }
}
