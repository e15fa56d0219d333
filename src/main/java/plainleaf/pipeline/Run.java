package plainleaf.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import plainleaf.check.Checks;
import plainleaf.html.HtmlRenderer;
import plainleaf.model.Catalogue;
import plainleaf.model.Edition;
import plainleaf.model.EditionId;
import plainleaf.model.Reading;
import plainleaf.model.Site;
import plainleaf.report.Manifest;

/** One walk down the corridor, from what was read to what is ready to be published. */
final class Run {
    private final Order order;
    private final Site site;
    private final Manifest before;
    private final Findings findings;
    private final Ledger ledger;
    private final EditionMaker maker;
    private final PageSetter pages;
    private final Crew crew;
    private final Roll roll;
    private final Map<EditionId, Optional<MadeEdition>> results = new TreeMap<>();

    /**
     * A run that has read everything and made nothing.
     *
     * @param before what stands in the output folder
     */
    Run(
            Order order,
            Reading reading,
            Site site,
            Checks checks,
            Findings findings,
            Manifest before,
            Shelf shelf,
            Crew crew) {
        this.order = order;
        this.site = site;
        this.before = before;
        this.findings = findings;
        this.crew = crew;
        this.roll = new Roll(reading, site);
        this.ledger = new Ledger(findings, shelf.publishes() ? "published" : "proved");
        HtmlRenderer html = new HtmlRenderer(order.templates());
        this.maker = new EditionMaker(order, reading, site, html, checks, findings, shelf);
        this.pages = new PageSetter(reading, site, html, checks, findings, shelf, crew);
    }

    /** Makes what is chosen and sets all pages; gives the manifest of everything, the kept editions among it. */
    Manifest walk(String generator, Progress progress) throws IOException {
        Set<EditionId> chosen = roll.chosen(order.selection());
        make(chosen, progress);
        Set<EditionId> drawnIn = outOfDate(chosen);
        make(drawnIn, progress);
        chosen.addAll(drawnIn);
        List<Manifest.Edition> kept = Ledger.kept(before, chosen).toList();
        List<MadeEdition> made =
                results.values().stream().flatMap(Optional::stream).toList();
        PageSetter.Result set = pages.set(made, catalogue(kept));
        List<Manifest.Edition> editions = new ArrayList<>(kept);
        for (EditionId id : chosen) editions.add(record(id, set));
        return new Manifest(generator, order.date().toString(), editions, others(set, kept));
    }

    private void make(Set<EditionId> ids, Progress progress) throws IOException {
        List<Edition> editions =
                ids.stream().map(roll::edition).flatMap(Optional::stream).toList();
        progress.begin(editions.size());
        List<Optional<MadeEdition>> made = crew.each(editions, edition -> {
            Optional<MadeEdition> result = maker.make(edition);
            progress.done(edition.id().toString());
            return result;
        });
        progress.end();
        for (int i = 0; i < editions.size(); i++) results.put(editions.get(i).id(), made.get(i));
    }

    /** Editions that were not chosen but whose pages would now say something false of those that were. */
    private Set<EditionId> outOfDate(Set<EditionId> chosen) {
        List<Manifest.Edition> kept = Ledger.kept(before, chosen).toList();
        List<Catalogue.Entry> after = Stream.concat(
                        catalogue(kept).stream(),
                        results.values().stream().flatMap(Optional::stream).map(MadeEdition::entry))
                .toList();
        Set<EditionId> keptIds = new TreeSet<>(
                kept.stream().map(Ledger::id).flatMap(Optional::stream).toList());
        return Neighbours.outOfDate(keptIds, catalogue(before.editions()), after);
    }

    private List<Catalogue.Entry> catalogue(List<Manifest.Edition> editions) {
        return editions.stream()
                .map(edition -> Ledger.catalogueEntry(edition, site))
                .flatMap(Optional::stream)
                .toList();
    }

    private Manifest.Edition record(EditionId id, PageSetter.Result set) {
        Optional<MadeEdition> made = results.getOrDefault(id, Optional.empty());
        Manifest.File page = set.pages().get(id);
        if (made.isPresent() && page != null) return ledger.passed(made.get(), page);
        if (roll.isMissing(id)) return ledger.missing(id);
        boolean byPolicy = !findings.forbid(id)
                && roll.edition(id).filter(maker::isWithheld).isPresent();
        return ledger.withheld(id, roll.edition(id), byPolicy ? "policy" : "error");
    }

    /** Kept pages still show the pictures of the build that made them. */
    private List<Manifest.File> others(PageSetter.Result set, List<Manifest.Edition> kept) {
        Map<String, Manifest.File> files = new TreeMap<>();
        if (kept.stream().anyMatch(Manifest.Edition::isPublished))
            before.files().stream()
                    .filter(file -> file.path().startsWith("assets/"))
                    .forEach(file -> files.put(file.path(), file));
        set.others().forEach(file -> files.put(file.path(), file));
        return List.copyOf(files.values());
    }

    /** The manifest with the chosen editions only. */
    Manifest ofChosen(Manifest manifest) {
        return new Manifest(
                manifest.generator(),
                manifest.date(),
                manifest.editions().stream()
                        .filter(edition -> Ledger.id(edition)
                                .filter(order.selection()::includes)
                                .isPresent())
                        .toList(),
                manifest.files());
    }

    Roll roll() {
        return roll;
    }
}
