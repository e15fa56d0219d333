package plainleaf.check.content;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import plainleaf.model.Contact;
import plainleaf.model.Evidence;
import plainleaf.model.Governance;
import plainleaf.model.LocalText;
import plainleaf.model.Site;

/** The texts that a page takes from {@code site.yaml} and {@code leaflet.yaml}. */
public final class GovernanceTexts {
    private GovernanceTexts() {}

    public static Stream<LocalText> of(Governance said) {
        Stream<LocalText> single = Stream.of(
                new LocalText(said.reference(), Map.of(), said.location()),
                new LocalText(said.version(), Map.of(), said.location()));
        return Stream.of(
                        single,
                        Stream.of(said.owner(), said.approver()).flatMap(Optional::stream),
                        of(said.contact()),
                        said.evidence().stream().map(Evidence::title))
                .flatMap(texts -> texts);
    }

    public static Stream<LocalText> of(Site site) {
        return Stream.concat(Stream.of(site.organisation()), of(site.contact()));
    }

    static Stream<LocalText> of(Contact contact) {
        return Stream.of(contact.address(), contact.hours()).flatMap(Optional::stream);
    }
}
