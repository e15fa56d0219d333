package plainleaf.check.style;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import plainleaf.check.css.Declaration;
import plainleaf.check.css.Selector;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Rule;
import plainleaf.model.Location;

/**
 * A declaration that every element of a type needs: it must be there, and nothing may undo it.
 *
 * @param free in what class it may be undone; empty for none
 */
record Needed(String type, String property, String value, String free) {
    Needed(String type, String property, String value) {
        this(type, property, value, "");
    }

    /** The same, but not for what stands in this class. */
    Needed but(String outer) {
        return new Needed(type, property, value, outer);
    }

    /** A declaration for the type, and what it weighs against others (CSS 2.2, 6.4.1). */
    private record Candidate(Declaration declaration, Selector selector, int order) {
        private static final Comparator<Candidate> BY_WEIGHT = Comparator.comparing(
                        (Candidate candidate) -> candidate.declaration.important())
                .thenComparingInt(candidate -> candidate.selector.weight())
                .thenComparingInt(Candidate::order);
    }

    Stream<Diagnostic> breaches(PrintStyle style, Rule rule) {
        List<Candidate> candidates = candidates(style);
        Optional<Candidate> said = candidates.stream()
                .filter(candidate -> candidate.selector.isBare())
                .max(Candidate.BY_WEIGHT);
        if (said.isEmpty()) {
            return Stream.of(
                    rule.brokenAt(place(style), "nothing says " + property + ": " + value + " for “" + type + "”"));
        }
        if (!grants(said.get())) {
            return Stream.of(undone(rule, said.get()));
        }
        Predicate<Candidate> stronger = other -> Candidate.BY_WEIGHT.compare(other, said.get()) > 0;
        return candidates.stream()
                .filter(stronger)
                .filter(candidate -> !grants(candidate))
                .map(candidate -> undone(rule, candidate));
    }

    private List<Candidate> candidates(PrintStyle style) {
        List<Declaration> said = style.ofElements(property).toList();
        return IntStream.range(0, said.size())
                .boxed()
                .flatMap(order -> said.get(order).scope().selectors().stream()
                        .filter(selector -> selector.pseudoElement().isEmpty())
                        .filter(selector -> !selector.within().contains(free))
                        .filter(selector -> style.markup().mayBe(selector, type))
                        .map(selector -> new Candidate(said.get(order), selector, order)))
                .toList();
    }

    private boolean grants(Candidate candidate) {
        return candidate.declaration.value().equals(value);
    }

    private Diagnostic undone(Rule rule, Candidate candidate) {
        return rule.brokenAt(
                candidate.declaration.place(),
                "“" + candidate.declaration + "” undoes " + property + ": " + value + " for “" + type + "”");
    }

    /** The first block for the type, or the sheet as a whole where there is none. */
    private Location place(PrintStyle style) {
        return style.declarations().stream()
                .map(Declaration::scope)
                .filter(scope -> scope.selectors().stream()
                        .anyMatch(
                                selector -> selector.isBare() && selector.type().equals(type)))
                .findFirst()
                .map(scope -> scope.place())
                .orElse(style.sheet());
    }
}
