package plainleaf.model;

import java.util.Comparator;
import java.util.List;

/**
 * One thing to mend: what one rule says of one place, in however many editions it shows. Texts are empty where nothing
 * is said.
 *
 * @param severity {@code error}, {@code warning} or {@code note}
 * @param line from 1; 0 means the whole file
 * @param column from 1, counted in characters; 0 where the line is 0
 * @param reason why it is as severe as it is
 * @param fingerprint the same for the same finding of another day, also where its line has moved
 * @param sightings where it shows, in order; none where no edition in particular is concerned
 */
public record Cause(
        String rule,
        String severity,
        String file,
        int line,
        int column,
        String message,
        String help,
        String requirement,
        String standard,
        String reason,
        String fingerprint,
        List<Sighting> sightings) {
    public Cause {
        sightings = List.copyOf(sightings);
    }

    /**
     * An edition it shows in.
     *
     * @param page of the PDF, from 1; 0 where it is not known
     */
    public record Sighting(EditionId edition, int page) implements Comparable<Sighting> {
        private static final Comparator<Sighting> ORDER =
                Comparator.comparing(Sighting::edition).thenComparingInt(Sighting::page);

        @Override
        public int compareTo(Sighting other) {
            return ORDER.compare(this, other);
        }
    }

    /** The editions it shows in, each once. */
    public List<EditionId> editions() {
        return sightings.stream().map(Sighting::edition).distinct().toList();
    }

    /** Where it stands, as terminals write it. */
    public String place() {
        return new Location(file, line, column).toString();
    }

    /** The same with this mark to know it by. */
    public Cause known(String mark) {
        return new Cause(
                rule, severity, file, line, column, message, help, requirement, standard, reason, mark, sightings);
    }
}
