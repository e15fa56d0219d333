package plainleaf.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A way of presenting a leaflet. Each has a stylesheet of its name in {@code templates/styles/print}. */
public enum Variant {
    STANDARD(Wording.PLAIN),
    LARGE_PRINT(Wording.PLAIN),
    EASY_READ(Wording.EASY_READ);

    private final Wording wording;

    Variant(Wording wording) {
        this.wording = wording;
    }

    /** The text this variant is made from. */
    public Wording wording() {
        return wording;
    }

    /** The name used in files, addresses and commands, such as {@code large-print}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Variant> of(String id) {
        return Arrays.stream(values()).filter(v -> v.id().equals(id)).findFirst();
    }
}
