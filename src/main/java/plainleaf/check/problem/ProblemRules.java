package plainleaf.check.problem;

import static java.util.function.Function.identity;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plainleaf.check.press.PressChecks;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Rule;
import plainleaf.model.Problem;
import plainleaf.model.Problem.Kind;

/** The rule behind each kind of problem a stage reports; its id is the name of the kind. */
public final class ProblemRules {
    static final String FORMAT = "Plainleaf content format";

    /** In the order in which an author meets them. */
    public static final List<Rule> RULES = Stream.of(FileRules.ALL, LanguageRules.ALL, TextRules.ALL, PictureRules.ALL)
            .flatMap(List::stream)
            .toList();

    private static final Map<String, Rule> BY_ID = Stream.concat(RULES.stream(), PressChecks.RULES.stream())
            .collect(Collectors.toUnmodifiableMap(Rule::id, identity()));

    private ProblemRules() {}

    public static Rule of(Kind kind) {
        Rule rule = BY_ID.get(kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        if (rule == null) {
            throw new IllegalStateException("no rule reports " + kind);
        }
        return rule;
    }

    public static Diagnostic diagnostic(Problem problem) {
        return of(problem.kind()).brokenAt(problem.location(), problem.detail()).advising(problem.hint());
    }
}
