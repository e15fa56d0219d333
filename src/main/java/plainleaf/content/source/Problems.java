package plainleaf.content.source;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import plainleaf.model.Location;
import plainleaf.model.Problem;
import plainleaf.model.Problem.Kind;

/** What could not be used so far, everything once. */
public final class Problems {
    private final Set<Problem> found = new LinkedHashSet<>();

    public void add(Kind kind, Location location, String detail, String hint) {
        found.add(new Problem(kind, location, detail, hint));
    }

    /** Whether anything in this file is wrong. */
    public boolean concern(String file) {
        return found.stream().anyMatch(problem -> problem.location().file().equals(file));
    }

    /** Whether anything in a file whose name begins so is wrong. */
    public boolean concernAny(String beginning) {
        return found.stream().anyMatch(problem -> problem.location().file().startsWith(beginning));
    }

    /** Whether the line of this place has a problem of this kind. */
    public boolean holds(Kind kind, Location place) {
        return found.stream()
                .filter(problem -> problem.kind() == kind)
                .map(Problem::location)
                .anyMatch(at -> at.file().equals(place.file()) && at.line() == place.line());
    }

    /** In the order of their places. */
    public List<Problem> sorted() {
        return found.stream()
                .sorted(Comparator.comparing(Problem::location)
                        .thenComparing(Problem::kind)
                        .thenComparing(Problem::detail))
                .toList();
    }
}
