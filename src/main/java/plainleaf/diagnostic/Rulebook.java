package plainleaf.diagnostic;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that is asked of a leaflet, by whatever looks at it.
 *
 * @param chapters the rules, room by room
 * @param clauses what validators test, in plain words
 * @param needsPerson what is left to people
 */
public record Rulebook(List<Chapter> chapters, List<Clause> clauses, List<NeedsPerson> needsPerson) {
    /** Asks for all that is left to people. */
    public static final String PEOPLE = "needs-a-person";

    public Rulebook {
        chapters = List.copyOf(chapters);
        clauses = List.copyOf(clauses);
        needsPerson = List.copyOf(needsPerson);
    }

    /** In the order of the chapters. */
    public List<Rule> rules() {
        return chapters.stream().flatMap(chapter -> chapter.rules().stream()).toList();
    }

    /** Every word it can be asked for, except the clauses of which it knows the group only. */
    public List<String> ids() {
        return Stream.of(
                        rules().stream().map(Rule::id),
                        clauses.stream().map(Clause::id),
                        needsPerson.stream().map(NeedsPerson::id),
                        Stream.of(PEOPLE))
                .flatMap(ids -> ids)
                .toList();
    }

    /** The page about one of its ids; empty where it has none. A clause has that of its group, where it has none itself. */
    public Optional<Rulebook> only(String id) {
        List<Chapter> rules = chapters.stream()
                .map(chapter -> new Chapter(
                        chapter.id(),
                        chapter.title(),
                        chapter.subject(),
                        chapter.rules().stream()
                                .filter(rule -> rule.id().equals(id))
                                .toList()))
                .filter(chapter -> !chapter.rules().isEmpty())
                .toList();
        List<NeedsPerson> people = needsPerson.stream()
                .filter(one -> id.equals(PEOPLE) || one.id().equals(id))
                .toList();
        Rulebook page = new Rulebook(rules, clause(id).stream().toList(), people);
        return page.ids().size() == 1 ? Optional.empty() : Optional.of(page);
    }

    /** The clause of this id, or the group it belongs to. */
    public Optional<Clause> clause(String id) {
        String name = id;
        while (true) {
            String sought = name;
            Optional<Clause> found = clauses.stream()
                    .filter(clause -> clause.id().equals(sought))
                    .findFirst();
            int end = Math.max(name.lastIndexOf(' '), Math.max(name.lastIndexOf('.'), name.lastIndexOf('-')));
            if (found.isPresent() || end <= name.indexOf(':')) {
                return found;
            }
            name = name.substring(0, end);
        }
    }
}
