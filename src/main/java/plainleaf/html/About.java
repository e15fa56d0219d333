package plainleaf.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plainleaf.model.Contact;
import plainleaf.model.Edition;
import plainleaf.model.Evidence;
import plainleaf.model.FrontMatter;
import plainleaf.model.Governance;
import plainleaf.model.Language;
import plainleaf.model.LocalText;
import plainleaf.model.Site;

/**
 * A leaflet's back matter.
 *
 * @param address of its page on the web, whole; empty where the site has none
 * @param others one for each other language of the site that is offered
 */
public record About(ContactCard contact, String address, List<Asked> others, List<Term> terms, List<Source> sources) {
    /** The code that leads a telephone's camera to the page; only where there is an address. */
    public QrDrawing code() {
        return QrDrawing.of(address);
    }

    /** Which of its parts it has: each is a heading, a label and an id. */
    public List<String> parts() {
        List<String> parts = new ArrayList<>(List.of("formats", "details"));
        if (!contact.isEmpty()) {
            parts.add(0, "contact");
        }
        if (!sources.isEmpty()) {
            parts.add("evidence");
        }
        return List.copyOf(parts);
    }

    /** How the leaflet can be asked for in another language, said in that language. */
    public record Asked(Language language, String words) {}

    /** How to reach the people behind the leaflet; texts are empty where nothing is said. */
    public record ContactCard(String place, String phone, String email, String hours) {
        public boolean isEmpty() {
            return (place + phone + email + hours).isEmpty();
        }

        /** The number as a {@code tel:} address takes it (RFC 3966, without its visual separators). */
        public String dialled() {
            return phone.replaceAll("[^0-9+*#]", "");
        }
    }

    /**
     * A name and its value.
     *
     * @param kept whether the value must stay on one line
     */
    public record Term(String name, String value, boolean kept) {}

    /** A source the leaflet rests on; {@code url} and {@code date} are empty where it has none. */
    public record Source(String title, String url, String date) {}

    static About of(Edition edition, Site site, Labels labels) {
        String tag = edition.translation().language().tag();
        Governance governance = edition.leaflet().governance();
        Contact contact = governance.contact().isEmpty() ? site.contact() : governance.contact();
        return new About(
                new ContactCard(in(contact.address(), tag), contact.phone(), contact.email(), in(contact.hours(), tag)),
                site.baseUrl().isEmpty()
                        ? ""
                        : Addresses.onTheWeb(site, edition.id().pagePath()),
                OtherLanguages.of(edition, site).stream()
                        .map(other -> new Asked(other, new Labels(other).say("about.formats.own-language")))
                        .toList(),
                terms(edition, tag, labels),
                governance.evidence().stream()
                        .map(evidence -> source(evidence, tag, labels))
                        .toList());
    }

    private static List<Term> terms(Edition edition, String tag, Labels labels) {
        Governance governance = edition.leaflet().governance();
        FrontMatter front = edition.translation().front();
        List<Term> terms = new ArrayList<>();
        terms.add(new Term(labels.say("about.reference"), governance.reference(), true));
        terms.add(new Term(labels.say("about.version"), governance.version(), true));
        terms.add(new Term(labels.say("about.published"), date(governance.published(), labels), true));
        terms.add(new Term(labels.say("about.last-reviewed"), date(governance.lastReviewed(), labels), true));
        terms.add(new Term(labels.say("about.review-due"), date(governance.reviewDue(), labels), true));
        terms.add(new Term(labels.say("about.owner"), in(governance.owner(), tag), false));
        terms.add(new Term(labels.say("about.approver"), in(governance.approver(), tag), false));
        terms.add(new Term(labels.say("about.tested-by"), front.tested().by(), false));
        terms.add(new Term(labels.say("about.tested-on"), date(front.tested().on(), labels), true));
        terms.removeIf(term -> term.value().isEmpty());
        return List.copyOf(terms);
    }

    private static Source source(Evidence evidence, String tag, Labels labels) {
        return new Source(evidence.title().in(tag).orElse(""), evidence.url(), labels.date(evidence.date()));
    }

    private static String in(Optional<LocalText> text, String tag) {
        return text.flatMap(local -> local.in(tag)).orElse("");
    }

    private static String date(Optional<LocalDate> date, Labels labels) {
        return date.map(labels::date).orElse("");
    }
}
