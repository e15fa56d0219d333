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
import plainleaf.model.Catalogue;
import plainleaf.model.Edition;
import plainleaf.model.EditionId;
import plainleaf.report.Manifest;

/** One walk down the corridor, from what was read to what is ready to be published. */
final class Run {
    private final Corridor corridor;
    private final Roll roll;
    private final Manifest before;
    private final Ledger ledger;
    private final EditionMaker maker;
    private final PageSetter setter;
    private final Set<EditionId> chosen;
    private final Map<EditionId, Optional<MadeEdition>> results = new TreeMap<>();
    private Optional<Manifest.File> jobs = Optional.empty();
    private PageSetter.Result set = PageSetter.Result.NOTHING;

    /**
     * A run that has read everything and made nothing.
     *
     * @param before what stands in the output folder
     */
    Run(Corridor corridor, Roll roll, Manifest before) {
        this.corridor = corridor;
        this.roll = roll;
        this.before = before;
        this.ledger = new Ledger(
                corridor.site(),
                corridor.findings(),
                corridor.shelf().publishes() ? "published" : "proved",
                corridor.order().press() != Order.Press.NONE);
        this.maker = new EditionMaker(corridor);
        this.setter = new PageSetter(corridor);
        this.chosen = roll.chosen(corridor.order().selection());
    }

    /** Makes what is chosen and sets all pages, and what they draw in, until no page says anything false. */
    void walk(Progress progress) throws IOException {
        do {
            make(progress);
            set = setter.set(made(), catalogue(kept()));
        } while (chosen.addAll(outOfDate()));
        jobs = new JobList(corridor, before).put(shown(), kept());
    }

    private void make(Progress progress) throws IOException {
        List<Edition> editions = chosen.stream()
                .filter(id -> !results.containsKey(id))
                .map(roll::edition)
                .flatMap(Optional::stream)
                .toList();
        progress.begin(editions.size());
        List<Optional<MadeEdition>> made = corridor.crew().each(editions, edition -> {
            Optional<MadeEdition> result = maker.make(edition);
            progress.done(edition.id().toString());
            return result;
        });
        progress.end();
        for (int i = 0; i < editions.size(); i++) results.put(editions.get(i).id(), made.get(i));
    }

    private List<MadeEdition> made() {
        return results.values().stream().flatMap(Optional::stream).toList();
    }

    /** The editions of an earlier build that this one leaves as they are: none where all were asked for. */
    private List<Manifest.Edition> kept() {
        if (corridor.order().selection().isAll()) return List.of();
        return before.editions().stream()
                .filter(edition -> Ledger.id(edition)
                        .filter(id -> roll.all().contains(id) && !chosen.contains(id))
                        .isPresent())
                .toList();
    }

    /** Kept editions whose pages would now say something false of others. */
    private Set<EditionId> outOfDate() {
        List<Manifest.Edition> kept = kept();
        Stream<Catalogue.Entry> published = made().stream()
                .filter(edition -> set.pages().containsKey(edition.id()))
                .map(MadeEdition::entry);
        Set<EditionId> ids = new TreeSet<>(
                kept.stream().map(Ledger::id).flatMap(Optional::stream).toList());
        return Neighbours.outOfDate(
                ids,
                catalogue(before.editions()),
                Stream.concat(catalogue(kept).stream(), published).toList());
    }

    private List<Catalogue.Entry> catalogue(List<Manifest.Edition> editions) {
        return editions.stream()
                .map(edition -> Ledger.catalogueEntry(edition, corridor.site()))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Whether the lists of leaflets can be published; if not, nothing can. */
    boolean isSound() {
        return set.listsAreSound();
    }

    /** The editions whose pages were set. */
    List<MadeEdition> shown() {
        return made().stream()
                .filter(edition -> set.pages().containsKey(edition.id()))
                .toList();
    }

    /** The addresses of the lists of leaflets. */
    List<String> lists() {
        return set.others().stream()
                .filter(file -> file.type().equals("text/html"))
                .map(Manifest.File::path)
                .toList();
    }

    /** What was chosen, and what that drew in. */
    Set<EditionId> chosen() {
        return chosen;
    }

    /** Everything that stands in the output folder after this run, the kept editions among it. */
    Manifest manifest(String generator, Manifest.Shaper shaper) {
        List<Manifest.Edition> editions = new ArrayList<>(kept());
        editions.addAll(ofChosen());
        return new Manifest(generator, shaper, corridor.order().date().toString(), editions, others());
    }

    /** What became of each chosen edition. */
    List<Manifest.Edition> ofChosen() {
        return chosen.stream().map(this::record).toList();
    }

    private Manifest.Edition record(EditionId id) {
        Optional<MadeEdition> made = results.getOrDefault(id, Optional.empty());
        Manifest.File page = set.pages().get(id);
        if (made.isPresent() && page != null && !corridor.findings().forbid(id)) return ledger.passed(made.get(), page);
        if (roll.isMissing(id)) return ledger.missing(id);
        boolean byPolicy = !corridor.findings().forbid(id)
                && roll.edition(id).filter(maker::isWithheld).isPresent();
        return ledger.withheld(
                id,
                roll.edition(id),
                byPolicy ? "policy" : "error",
                corridor.order().date());
    }

    /** Kept pages still show the pictures of the build that made them. */
    private List<Manifest.File> others() {
        Map<String, Manifest.File> files = new TreeMap<>();
        if (kept().stream().anyMatch(Manifest.Edition::isPublished))
            before.files().stream()
                    .filter(file -> file.path().startsWith("assets/"))
                    .forEach(file -> files.put(file.path(), file));
        set.others().forEach(file -> files.put(file.path(), file));
        jobs.ifPresent(file -> files.put(file.path(), file));
        return List.copyOf(files.values());
    }
}
