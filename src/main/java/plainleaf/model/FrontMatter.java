package plainleaf.model;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * What a text says of itself. Texts are empty where nothing is said.
 *
 * @param author who wrote it, or translated it
 */
public record FrontMatter(
        String title,
        String summary,
        Status status,
        Method method,
        String author,
        String checker,
        Optional<LocalDate> checkedOn,
        String testedBy,
        Optional<LocalDate> testedOn) {
    /** How far a person has checked the text. */
    public enum Status {
        DRAFT,
        CHECKED,
        APPROVED;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How the text was made. */
    public enum Method {
        HUMAN,
        MACHINE;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
