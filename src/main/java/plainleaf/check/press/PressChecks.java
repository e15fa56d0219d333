package plainleaf.check.press;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.check.html.ArticleTree;
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

    /** What is asked of single pages in reading order, which are imposed, folded and cut by others. */
    private static final Set<Class<?>> OF_SINGLE_PAGES = Set.of(
            PressPdfXCheck.class,
            PressPagesCheck.class,
            PressBoxesCheck.class,
            PressBleedCheck.class,
            PressSafeZoneCheck.class);

    private PressChecks() {}

    /**
     * What a printer would send back, of any PDF.
     *
     * @param file as the user named it
     */
    public static Found check(String file, Bytes pdf, PressLimits limits) {
        return check(PressFile.Source.of(file), pdf, limits);
    }

    /**
     * The same of our own file.
     *
     * @param file as it is published
     */
    public static List<Diagnostic> check(String file, ArticleTree article, Bytes pdf, PressLimits limits) {
        return check(new PressFile.Source(file, words -> picture(article, words)), pdf, limits)
                .diagnostics();
    }

    private static Optional<Location> picture(ArticleTree article, String words) {
        if (words.isEmpty()) return Optional.empty();
        List<Location> places = article.select("img[alt]")
                .filter(picture -> picture.attr("alt").strip().equals(words))
                .map(article::place)
                .toList();
        return places.size() == 1 ? Optional.of(places.get(0)) : Optional.empty();
    }

    private static Found check(PressFile.Source file, Bytes pdf, PressLimits limits) {
        PressReading reading = PressReader.read(file, pdf, limits);
        if (reading instanceof PressFile press) {
            return new Found(
                    true,
                    found(press).distinct().sorted().toList(),
                    PressContentCheck.unseen(press).toList(),
                    press.summary());
        }
        String reason = ((PressReading.Unreadable) reading).reason();
        return new Found(
                false,
                List.of(PressContentCheck.RULE
                        .brokenAt(Location.of(file.file()), "the file " + reason)
                        .advising("export or copy the file again, without a password")),
                List.of(),
                "");
    }

    private static Stream<Diagnostic> found(PressFile press) {
        if (press.identity().own() == Identity.Own.TICKET) {
            return Stream.of(PressPdfXCheck.ticket(press));
        }
        if (press.identity().own() != Identity.Own.OFFICE_PRINTERS) {
            return CHECKS.stream().flatMap(check -> check.check(press));
        }
        return Stream.concat(
                Stream.of(PressPdfXCheck.booklet(press)),
                CHECKS.stream()
                        .filter(check -> !OF_SINGLE_PAGES.contains(check.getClass()))
                        .flatMap(check -> check.check(press)));
    }

    /**
     * What was found.
     *
     * @param read whether the file could be read at all
     * @param unseen what rules had nothing to look at, as notes: of those no finding means nothing
     * @param summary what the file is, in a line; empty where it could not be read
     */
    public record Found(boolean read, List<Diagnostic> diagnostics, List<Diagnostic> unseen, String summary) {
        public Found {
            diagnostics = List.copyOf(diagnostics);
            unseen = List.copyOf(unseen);
        }
    }
}
