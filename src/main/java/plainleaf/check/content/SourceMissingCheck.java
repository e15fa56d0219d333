package plainleaf.check.content;

import java.util.Set;
import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;
import plainleaf.model.EditionId;
import plainleaf.model.Leaflet;
import plainleaf.model.Variant;
import plainleaf.model.Wording;

/** Finds leaflets that have translations of a text that is not there. */
public final class SourceMissingCheck implements Check<Leaflet> {
    public static final Rule RULE = new Rule(
            "source-missing",
            Severity.ERROR,
            "A leaflet has the text its translations are made from.",
            "PIF, Translated health information matters",
            "add the text, or name another language under source in leaflet.yaml",
            Example.yaml("source: cy", "source: en"));

    private final Sources sources;
    private final Set<EditionId> unreadable;

    public SourceMissingCheck(Sources sources, Set<EditionId> unreadable) {
        this.sources = sources;
        this.unreadable = unreadable;
    }

    @Override
    public Stream<Diagnostic> check(Leaflet leaflet) {
        EditionId source = new EditionId(leaflet.id(), leaflet.source(), Variant.STANDARD);
        boolean there = leaflet.translation(leaflet.source(), Wording.PLAIN).isPresent() || unreadable.contains(source);
        return there || leaflet.translations().isEmpty()
                ? Stream.empty()
                : Stream.of(RULE.brokenAt(
                        sources.key(leaflet.governance().location().file(), "source"),
                        "the leaflet has no " + leaflet.source() + ".md, which its other texts are made from"));
    }
}
