package plainleaf.check.pdf;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import plainleaf.check.pdf.VeraPdf.Breach;
import plainleaf.model.Bytes;
import plainleaf.model.Site.PdfStandard;

/** veraPDF's work on one file, which goes on while others look at the same file. */
public final class Validation {
    /** Some thousand pages of text. */
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final List<Supplier<List<Breach>>> breaches;

    private Validation(List<Supplier<List<Breach>>> breaches) {
        this.breaches = breaches;
    }

    /** Begins to look for breaches of all that the standard stands for. */
    public static Validation begin(Bytes pdf, PdfStandard standard) {
        return new Validation(Profile.of(standard).stream()
                .map(profile -> VeraPdf.begin(pdf, profile))
                .toList());
    }

    /** Begins to look in a file made by others for breaches of one standard alone. */
    static Validation ofOthers(Bytes pdf, Profile profile) {
        return new Validation(List.of(VeraPdf.begin(pdf, profile, LONGEST)));
    }

    /** Waits until the work is done. */
    List<Breach> breaches() {
        return breaches.stream().flatMap(found -> found.get().stream()).toList();
    }
}
