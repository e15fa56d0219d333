package plainleaf.check.press;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import plainleaf.model.Edition;
import plainleaf.model.FrontMatter;
import plainleaf.model.Standing;

/** Why an edition may not be printed, but as a proof. */
public enum NotReady {
    DRAFT("no person has checked this text"),
    NO_CHECKER("nothing says who has checked this text"),
    NO_CHECKED_ON("nothing says when this text was checked"),
    OVERDUE("the review of this leaflet is overdue");

    private final String because;

    NotReady(String because) {
        this.because = because;
    }

    /** The first reason why this edition may not be printed on this day; empty where it may. */
    public static Optional<NotReady> of(Edition edition, LocalDate date) {
        Standing standing = Standing.of(edition, date);
        FrontMatter said = edition.translation().front();
        if (standing.draft()) return Optional.of(DRAFT);
        if (said.checker().isEmpty()) return Optional.of(NO_CHECKER);
        if (said.checkedOn().isEmpty()) return Optional.of(NO_CHECKED_ON);
        return standing.overdue() ? Optional.of(OVERDUE) : Optional.empty();
    }

    /** As results tell it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** As a sentence goes on with it. */
    public String words() {
        return because;
    }

    /** What to do about it; empty where it is what the rule says. */
    Optional<String> advice() {
        return this == NO_CHECKER || this == NO_CHECKED_ON
                ? Optional.of("write checker and checked-on into the front matter; for a proof, build with --proof")
                : Optional.empty();
    }
}
