package plainleaf.check.content;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;
import plainleaf.model.EditionId;
import plainleaf.model.Leaflet;
import plainleaf.model.Site;
import plainleaf.model.Variant;

/** Finds editions that the site asks for and that have no text. */
public final class RequiredEditionCheck implements Check<Leaflet> {
    public static final Rule RULE = new Rule(
            "required-edition",
            Severity.ERROR,
            "Every edition that the site requires has its text.",
            "NHS Accessible Information Standard, DAPB1605",
            "add the text, or take the language out of require",
            Example.yaml("require: {standard: [en, cy]}", "require: {standard: [en]}")
                    .in("site.yaml"));

    private final Site site;
    private final Sources sources;
    private final Set<EditionId> unreadable;

    public RequiredEditionCheck(Site site, Sources sources, Set<EditionId> unreadable) {
        this.site = site;
        this.sources = sources;
        this.unreadable = unreadable;
    }

    @Override
    public Stream<Diagnostic> check(Leaflet leaflet) {
        return Arrays.stream(Variant.values()).flatMap(variant -> missing(leaflet, variant));
    }

    private Stream<Diagnostic> missing(Leaflet leaflet, Variant variant) {
        return site.require().getOrDefault(variant, Set.of()).stream()
                .filter(tag -> leaflet.translation(tag, variant.wording()).isEmpty())
                .map(tag -> new EditionId(leaflet.id(), tag, variant))
                .filter(id -> !unreadable.contains(id))
                .sorted()
                .map(id -> RULE.brokenIn(
                        id,
                        sources.key(site.location().file(), "require"),
                        "the required edition " + id + " has no text"));
    }
}
