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
        Tested tested) {
    /**
     * Who tested an easy-read text with its readers.
     *
     * @param by empty where nobody is named
     * @param logo of the scheme it was tested by, a key of {@link Reading#pictures()}; empty for none
     */
    public record Tested(String by, Optional<LocalDate> on, String logo) {
        public static final Tested NEVER = new Tested("", Optional.empty(), "");

        /** Whether it is said by whom, and on which day: without both, no scheme's logo may be shown. */
        public boolean recorded() {
            return !by.isEmpty() && on.isPresent();
        }
    }

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
