package plainleaf.check.pdf;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import plainleaf.check.pdf.VeraPdf.Breach;
import plainleaf.model.Bytes;
import plainleaf.model.Site.PdfStandard;

/** veraPDF's work on one file, which goes on while others look at the same file. */
public final class Validation {
    /** Of a processor: what some thousand pages of text take. */
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final Supplier<List<Breach>> breaches;

    private Validation(Supplier<List<Breach>> breaches) {
        this.breaches = breaches;
    }

    /** Begins to look for breaches of all that the standard stands for. */
    public static Validation begin(Bytes pdf, PdfStandard standard) {
        return new Validation(VeraPdf.begin(pdf, Profile.of(standard)));
    }

    /** Begins to look in a file made by others for breaches of one standard alone. */
    static Validation ofOthers(Bytes pdf, Profile profile) {
        return new Validation(VeraPdf.begin(pdf, profile, LONGEST));
    }

    /** Of a file that claims none of our standards. */
    static Validation none() {
        return new Validation(List::of);
    }

    /** Waits until the work is done. */
    List<Breach> breaches() {
        return breaches.get();
    }
}
