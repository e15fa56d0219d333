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
import plainleaf.model.Location;
import plainleaf.model.Site;
import plainleaf.model.Translation;
import plainleaf.model.Variant;
import plainleaf.model.Wording;

/** Notes the editions that a text's readers may look for and that are not there. */
public final class MissingEditionCheck implements Check<Leaflet> {
    public static final Rule RULE = new Rule(
            "missing-edition",
            Severity.NOTE,
            "A leaflet is there in every edition its readers may ask for.",
            "NHS Accessible Information Standard, DAPB1605",
            "write the easy-read text and have it tested",
            Example.words(
                    "cy.md stands without cy.easy-read.md, while the English text has its easy-read edition",
                    "cy.md and cy.easy-read.md stand side by side"));

    private final Site site;
    private final Set<EditionId> unreadable;

    public MissingEditionCheck(Site site, Set<EditionId> unreadable) {
        this.site = site;
        this.unreadable = unreadable;
    }

    @Override
    public Stream<Diagnostic> check(Leaflet leaflet) {
        return leaflet.translations().stream()
                .filter(text -> text.wording() == Wording.PLAIN)
                .flatMap(text -> missing(leaflet, text));
    }

    private Stream<Diagnostic> missing(Leaflet leaflet, Translation text) {
        String tag = text.language().tag();
        return Arrays.stream(Variant.values())
                .filter(variant -> leaflet.translation(tag, variant.wording()).isEmpty())
                .filter(variant ->
                        !site.require().getOrDefault(variant, Set.of()).contains(tag))
                .map(variant -> new EditionId(leaflet.id(), tag, variant))
                .filter(id -> !unreadable.contains(id))
                .map(id -> RULE.brokenIn(
                        id,
                        Location.of(text.location().file()),
                        "there is no " + id.variant().id() + " edition in "
                                + text.language().englishName()));
    }
}
