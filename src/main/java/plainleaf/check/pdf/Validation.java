package plainleaf.check.pdf;

import java.util.List;
import java.util.function.Supplier;
import plainleaf.check.pdf.VeraPdf.Breach;
import plainleaf.model.Bytes;

/** veraPDF's work on one file, which goes on while others look at the same file. */
public final class Validation {
    private final Supplier<List<Breach>> breaches;

    private Validation(Supplier<List<Breach>> breaches) {
        this.breaches = breaches;
    }

    public static Validation begin(Bytes pdf) {
        return new Validation(VeraPdf.begin(pdf));
    }

    /** Waits until the work is done. */
    List<Breach> breaches() {
        return breaches.get();
    }
}
