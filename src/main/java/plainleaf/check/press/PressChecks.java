package plainleaf.check.press;

import java.util.List;
import plainleaf.check.Check;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Rule;
import plainleaf.model.Bytes;
import plainleaf.model.Location;

/** The checks of press files: the table of contents of this room. */
public final class PressChecks {
    public static final List<Rule> RULES = List.of(
            PressReadyCheck.RULE,
            PressPdfXCheck.RULE,
            PressContentCheck.RULE,
            PressPagesCheck.RULE,
            PressBoxesCheck.RULE,
            PressBleedCheck.RULE,
            PressSafeZoneCheck.RULE,
            PressColourCheck.RULE,
            PressInkCheck.RULE,
            PressBlackTextCheck.RULE,
            PressOverprintCheck.RULE,
            PressResolutionCheck.RULE,
            PressHairlineCheck.RULE,
            PressTypeSizeCheck.RULE,
            PressFontsCheck.RULE,
            PressTransparencyCheck.RULE,
            PressAnnotationsCheck.RULE);

    private static final List<Check<PressFile>> CHECKS = List.of(
            new PressPdfXCheck(),
            new PressContentCheck(),
            new PressPagesCheck(),
            new PressBoxesCheck(),
            new PressBleedCheck(),
            new PressSafeZoneCheck(),
            new PressColourCheck(),
            new PressInkCheck(),
            new PressBlackTextCheck(),
            new PressOverprintCheck(),
            new PressResolutionCheck(),
            new PressHairlineCheck(),
            new PressTypeSizeCheck(),
            new PressFontsCheck(),
            new PressTransparencyCheck(),
            new PressAnnotationsCheck());

    private PressChecks() {}

    /**
     * What a printer would send back, of any PDF.
     *
     * @param file as the user named it, or as it is published
     */
    public static Found check(String file, Bytes pdf, PressLimits limits) {
        PressReading reading = PressReader.read(file, pdf, limits);
        if (reading instanceof PressFile press) {
            return new Found(
                    true,
                    CHECKS.stream()
                            .flatMap(check -> check.check(press))
                            .distinct()
                            .sorted()
                            .toList(),
                    PressContentCheck.unseen(press).toList());
        }
        String reason = ((PressReading.Unreadable) reading).reason();
        return new Found(
                false,
                List.of(PressContentCheck.RULE
                        .brokenAt(Location.of(file), "the file " + reason)
                        .advising("export or copy the file again, without a password")),
                List.of());
    }

    /**
     * What was found.
     *
     * @param read whether the file could be read at all
     * @param unseen what rules had nothing to look at, as notes: of those no finding means nothing
     */
    public record Found(boolean read, List<Diagnostic> diagnostics, List<Diagnostic> unseen) {
        public Found {
            diagnostics = List.copyOf(diagnostics);
            unseen = List.copyOf(unseen);
        }
    }
}
