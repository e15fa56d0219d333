package plainleaf.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Who answers for a leaflet and until when. Texts are empty where nothing is said.
 *
 * @param owner a post or a group, never a person
 * @param sample whether the values are examples: such a leaflet can never be approved
 * @param picture the name of the decorative picture of the cover; empty where there is none
 */
public record Governance(
        String reference,
        String version,
        Optional<LocalDate> published,
        Optional<LocalDate> lastReviewed,
        Optional<LocalDate> reviewDue,
        Optional<LocalText> owner,
        Optional<LocalText> approver,
        Contact contact,
        Kind kind,
        List<Evidence> evidence,
        boolean sample,
        String picture,
        Location location) {
    public Governance {
        evidence = List.copyOf(evidence);
    }

    /** What a leaflet is about. */
    public enum Kind {
        PROCEDURE,
        MEDICINE,
        CONDITION,
        SERVICE,
        UNSAID;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
