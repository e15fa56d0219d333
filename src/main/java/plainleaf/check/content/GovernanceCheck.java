package plainleaf.check.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;
import plainleaf.model.Governance;
import plainleaf.model.Governance.Kind;
import plainleaf.model.Leaflet;
import plainleaf.model.Location;
import plainleaf.model.Site;

/** Finds what a leaflet does not say of who answers for it, since when and until when. */
public final class GovernanceCheck implements Check<Leaflet> {
    public static final Rule RULE = new Rule(
                    "governance",
                    Severity.WARNING,
                    "A leaflet says its reference, version, dates, owner, approver, contact, kind and evidence.",
                    "NHS standard for creating health content; PIF TICK criteria 1 and 4",
                    "add the value to leaflet.yaml",
                    Example.yaml("# approver: Patient information group", "approver: Patient information group"))
            .errorInNhs();

    /** A line that says it, for each key. */
    private static final Map<String, String> LINES = Map.of(
            "reference", "RAD-VP-01",
            "version", "\"1.0\"",
            "published", "2026-01-31",
            "last-reviewed", "2026-01-31",
            "review-due", "2029-01-31",
            "owner", "Radiology department",
            "approver", "Patient information group",
            "contact", "{phone: 01632 960 123}",
            "kind", "procedure",
            "evidence", "[{title: NICE guidance IPG12, date: 2003-09-24}]");

    private final Site site;
    private final Sources sources;

    public GovernanceCheck(Site site, Sources sources) {
        this.site = site;
        this.sources = sources;
    }

    @Override
    public Stream<Diagnostic> check(Leaflet leaflet) {
        Governance governance = leaflet.governance();
        String file = governance.location().file();
        return sources.isBroken(file)
                ? Stream.empty()
                : missing(governance).stream()
                        .filter(key -> !sources.hasProblem(sources.key(file, key)))
                        .map(key -> RULE.brokenAt(Location.of(file), "the leaflet does not say its " + key)
                                .advising("add a line to leaflet.yaml such as “" + key + ": " + LINES.get(key) + "”"));
    }

    private List<String> missing(Governance said) {
        List<String> missing = new ArrayList<>();
        require(!said.reference().isEmpty(), "reference", missing);
        require(!said.version().isEmpty(), "version", missing);
        require(said.published().isPresent(), "published", missing);
        require(said.lastReviewed().or(said::published).isPresent(), "last-reviewed", missing);
        require(said.reviewDue().isPresent(), "review-due", missing);
        require(said.owner().isPresent(), "owner", missing);
        require(said.approver().isPresent(), "approver", missing);
        require(!said.contact().isEmpty() || !site.contact().isEmpty(), "contact", missing);
        require(said.kind() != Kind.UNSAID, "kind", missing);
        require(!said.evidence().isEmpty(), "evidence", missing);
        return missing;
    }

    private static void require(boolean said, String key, List<String> missing) {
        Optional.of(key).filter(k -> !said).ifPresent(missing::add);
    }
}
