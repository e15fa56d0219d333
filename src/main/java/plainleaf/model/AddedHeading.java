package plainleaf.model;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** A heading that the program adds to a text; none of an author's may have its id. */
public enum AddedHeading {
    NOTES("my-notes"),
    HARD_WORDS("hard-words"),
    ABOUT("about-this-leaflet"),
    CONTACT("about-contact"),
    FORMATS("about-formats"),
    DETAILS("about-details"),
    EVIDENCE("about-evidence");

    private final String id;

    AddedHeading(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    /** The ids of all. */
    public static Set<String> ids() {
        return Arrays.stream(values()).map(AddedHeading::id).collect(Collectors.toUnmodifiableSet());
    }
}
