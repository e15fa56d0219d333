package plainleaf.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is known after a run: what became of every edition, what was found, and what is left to people.
 *
 * @param generator the program and its version
 * @param date the day that was ordered
 * @param inBrowser whether the pages were looked at in a browser, too
 * @param entries every edition there is or could be, in order
 * @param causes in the order of files and lines
 * @param settings the rules that the site sets otherwise
 * @param duties what a person must judge
 */
public record Audit(
        String generator,
        LocalDate date,
        boolean inBrowser,
        List<Entry> entries,
        List<Cause> causes,
        List<RuleSetting> settings,
        List<Duty> duties) {
    public Audit {
        entries = List.copyOf(entries);
        causes = List.copyOf(causes);
        settings = List.copyOf(settings);
        duties = List.copyOf(duties);
    }

    /**
     * What became of one edition. Texts are empty where nothing is said.
     *
     * @param state {@code published}, {@code proved}, {@code withheld} or {@code missing}
     * @param reason why it is withheld: {@code error} or {@code policy}
     * @param print what became of its file for the printer; null where none was asked for
     * @param status how far a person has checked its text, by the id of that
     * @param method {@code human} or {@code machine}
     * @param files below {@code output/}; none where it is not published
     * @param proved what was proved of it, and by what
     * @param notApplied rules that looked at nothing in it, since they do not know its language
     */
    public record Entry(
            EditionId id,
            String state,
            String reason,
            @Nullable PrintResult print,
            String title,
            String version,
            String status,
            String method,
            boolean sample,
            List<String> files,
            List<String> proved,
            List<String> notApplied) {
        public Entry {
            files = List.copyOf(files);
            proved = List.copyOf(proved);
            notApplied = List.copyOf(notApplied);
        }

        /** Whether it passed every check. */
        public boolean passed() {
            return state.equals("published") || state.equals("proved");
        }
    }

    /** The same about what is no sample; what was found stays. */
    public Audit withoutSamples() {
        List<Entry> own = entries.stream().filter(entry -> !entry.sample()).toList();
        return new Audit(generator, date, inBrowser, own, causes, settings, duties);
    }

    /** The entries of each leaflet. */
    public Map<String, List<Entry>> byLeaflet() {
        return entries.stream()
                .collect(Collectors.groupingBy(entry -> entry.id().leaflet(), TreeMap::new, Collectors.toList()));
    }

    /** What shows in each edition; editions in which nothing does are not among the keys. */
    public Map<EditionId, List<Cause>> byEdition() {
        return causes.stream()
                .flatMap(cause -> cause.editions().stream().map(id -> Map.entry(id, cause)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, TreeMap::new, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** What concerns no edition in particular. */
    public List<Cause> ofNoEdition() {
        return causes.stream().filter(cause -> cause.sightings().isEmpty()).toList();
    }

    /** Whether rules looked at nothing in an edition that passed, since they do not know its language. */
    public boolean passedInPart() {
        return entries.stream()
                .anyMatch(entry -> entry.passed() && !entry.notApplied().isEmpty());
    }

    /** How many causes are of this severity. */
    public long count(String severity) {
        return causes.stream()
                .filter(cause -> cause.severity().equals(severity))
                .count();
    }

    /** How many editions have come to this state. */
    public long countOf(String state) {
        return entries.stream().filter(entry -> entry.state().equals(state)).count();
    }

    /** The passed editions by what was proved of them. */
    public List<String> proofs() {
        return entries.stream()
                .map(Entry::proved)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }
}
