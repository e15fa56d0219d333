package plainleaf.diagnostic;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * EN 301 549 v3.2.1, which takes over the criteria of WCAG 2.1, A and AA: clause 9 for web pages and clause 10 for
 * documents, followed by the number of the criterion; clause 10 lacks four of them.
 */
public final class EuropeanStandard {
    public static final String NAME = "EN 301 549 v3.2.1";

    private static final Pattern CRITERION = Pattern.compile("(?<![0-9.])[1-4]\\.[1-5]\\.[0-9]{1,2}(?![0-9.])");
    private static final String WCAG = "WCAG 2.2, ";

    /** Those that a rule may name and that are AAA, or new in WCAG 2.2: the standard does not ask for them. */
    private static final Set<String> NOT_TAKEN = Set.of(
            "1.2.6", "1.2.7", "1.2.8", "1.2.9", "1.3.6", "1.4.6", "1.4.7", "1.4.8", "1.4.9", "2.1.3", "2.2.3", "2.2.4",
            "2.2.5", "2.2.6", "2.3.2", "2.3.3", "2.4.8", "2.4.9", "2.4.10", "2.4.11", "2.4.12", "2.4.13", "2.5.5",
            "2.5.6", "2.5.7", "2.5.8", "3.1.3", "3.1.4", "3.1.5", "3.1.6", "3.2.5", "3.2.6", "3.3.5", "3.3.6", "3.3.7",
            "3.3.8", "3.3.9");

    private static final Set<String> NOT_OF_DOCUMENTS = Set.of("2.4.1", "2.4.5", "3.2.3", "3.2.4");

    private EuropeanStandard() {}

    /** Its clauses behind the WCAG criteria that a rule names; none where it names none. */
    public static List<String> clauses(Rule rule) {
        boolean ofPages = !rule.id().startsWith("pdf-") && !rule.id().startsWith("style-");
        boolean ofDocuments = !rule.id().startsWith("html-") && !rule.id().startsWith("web-");
        return Stream.of(rule.standard().split(";"))
                .map(String::strip)
                .filter(source -> source.startsWith(WCAG))
                .flatMap(source -> CRITERION.matcher(source).results().map(MatchResult::group))
                .filter(criterion -> !NOT_TAKEN.contains(criterion))
                .flatMap(criterion -> Stream.concat(
                        ofPages ? Stream.of("9." + criterion) : Stream.empty(),
                        ofDocuments && !NOT_OF_DOCUMENTS.contains(criterion)
                                ? Stream.of("10." + criterion)
                                : Stream.empty()))
                .toList();
    }
}
