package plainleaf.check.content;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plainleaf.check.Check;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;
import plainleaf.model.Colour;
import plainleaf.model.Ink;
import plainleaf.model.Site;

/** Finds colours of the organisation that are too light for text, so that a darker shade is used instead. */
public final class OrganisationContrastCheck implements Check<Site> {
    public static final Rule RULE = new Rule(
            "organisation-contrast",
            Severity.ERROR,
            "The organisation's colours stand out from every ground they are used on by 7 to 1.",
            "WCAG 2.2, 1.4.6",
            "choose a darker shade of the colour; the message names one",
            Example.yaml("colours: {brand: \"#005EB8\"}", "colours: {brand: \"#003087\"}")
                    .in("site.yaml"));

    private static final String BRAND = "brand";
    private static final String OWN_BRAND = "#12464F";

    private final Sources sources;

    public OrganisationContrastCheck(Sources sources) {
        this.sources = sources;
    }

    @Override
    public Stream<Diagnostic> check(Site site) {
        Map<String, String> colours = site.colours();
        return colours.keySet().stream()
                .filter(role -> isColour(colours.get(role)) && isColour(brand(site)))
                .sorted()
                .flatMap(role -> check(site, role, Colour.of(colours.getOrDefault(role, OWN_BRAND))));
    }

    private Stream<Diagnostic> check(Site site, String role, Colour ink) {
        Colour brand = Colour.of(brand(site));
        boolean own = role.equals(BRAND);
        Colour ground = own ? ink : Ink.readableBrand(brand);
        Colour used = own ? Ink.readableBrand(ink) : Ink.readable(ink, ground);
        double weakest = Ink.weakest(ink, ground);
        return weakest >= Ink.ENOUGH
                ? Stream.empty()
                : Stream.of(
                        RULE.brokenAt(sources.key(site.location().file(), "colours", role), told(role, ink, weakest))
                                .advising("choose a darker shade: " + used.hex() + " would do"));
    }

    private static String told(String role, Colour ink, double weakest) {
        // Rounded down, for 6.96 is not yet 7.
        double shown = Math.floor(weakest * 10) / 10;
        return String.format(
                Locale.ROOT,
                "the colour %s, %s, stands out by %.1f to 1 only, where 7 to 1 is needed",
                role,
                ink.hex(),
                shown);
    }

    private static String brand(Site site) {
        return site.colours().getOrDefault(BRAND, OWN_BRAND);
    }

    private static boolean isColour(@Nullable String text) {
        return text != null && text.matches("#[0-9A-Fa-f]{6}");
    }
}
