package plainleaf.check.content;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;
import plainleaf.model.Site;

/** Finds colours of the organisation that are too light for text. */
public final class OrganisationContrastCheck implements Check<Site> {
    public static final Rule RULE = new Rule(
            "organisation-contrast",
            Severity.ERROR,
            "The organisation's colours stand out from every ground they are used on by 7 to 1.",
            "WCAG 2.2, 1.4.6",
            "choose a darker shade of the colour");

    private static final double LEAST = 7;
    private static final Colour WHITE = Colour.of("#FFFFFF");
    private static final Colour PANEL = Colour.of("#EDF4F4");

    /** The share of its colour in the band of the cover. */
    private static final double BAND = 0.14;

    private final Sources sources;

    public OrganisationContrastCheck(Sources sources) {
        this.sources = sources;
    }

    @Override
    public Stream<Diagnostic> check(Site site) {
        return site.colours().entrySet().stream()
                .filter(entry -> Colour.isColour(entry.getValue()))
                .sorted(Map.Entry.comparingByKey())
                .flatMap(entry -> check(site.location().file(), entry.getKey(), entry.getValue()));
    }

    private Stream<Diagnostic> check(String file, String role, String value) {
        Colour colour = Colour.of(value);
        double least = Stream.of(WHITE, PANEL, colour.over(WHITE, BAND))
                .mapToDouble(colour::contrast)
                .min()
                .orElse(0);
        return least >= LEAST
                ? Stream.empty()
                : Stream.of(RULE.brokenAt(
                        sources.key(file, "colours", role),
                        String.format(
                                Locale.ROOT,
                                "the colour %s (%s) stands out by %.1f to 1 only, where 7 to 1 is needed",
                                role,
                                value,
                                Math.floor(least * 10) / 10)));
    }
}
