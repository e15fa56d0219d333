package plainleaf.model;

import java.util.Optional;

/** How to reach the people behind a leaflet; texts are empty where nothing is said. */
public record Contact(String phone, String email, Optional<LocalText> address, Optional<LocalText> hours) {
    public static final Contact NONE = new Contact("", "", Optional.empty(), Optional.empty());

    public boolean isEmpty() {
        return equals(NONE);
    }
}
