package plainleaf.check.wording;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import plainleaf.check.wording.Prose.Hit;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds doses in “U” or “IU”, which have been read as 0, 4 and 10. “Ward 3 U” is none. */
final class DoseUnitsCheck implements WordingCheck {
    static final Rule RULE = new Rule(
            "dose-units",
            Severity.ERROR,
            "The word units is written in full after a number.",
            "BNF, prescription writing; ISMP, list of error-prone abbreviations",
            "write “units” or “international units” in the language of the text",
            Example.markdown("Inject 10 IU.", "Inject 10 units."));

    @Override
    public Rule rule() {
        return RULE;
    }

    private static final Pattern DOSE =
            Pattern.compile("(?<![\\p{L}0-9.,-])[0-9]+(?:[.,][0-9]+)*\\s?(?:I\\.?U|U)(?![\\p{L}0-9-])");
    private static final Pattern NUMBER_AND_SPACE = Pattern.compile("[0-9.,]+\\s?");
    private static final String WORDS = "units";
    private static final Pattern LAST_WORD = Pattern.compile("[\\p{L}\\p{M}]+(?=\\s+$)");

    @Override
    public Stream<Diagnostic> check(Prose prose) {
        return prose.find(DOSE)
                .filter(hit -> isDose(prose, hit))
                .map(hit -> prose.told(RULE, hit, "“" + hit.typed() + "” can be read as another number"));
    }

    /** A number with a mere U may also be a ward or a room. */
    private static boolean isDose(Prose prose, Hit hit) {
        if (!NUMBER_AND_SPACE.matcher(hit.typed()).replaceFirst("").equals("U")) return true;
        Vocabulary words = prose.vocabulary();
        String before = hit.piece().words().substring(0, hit.match().start());
        String last = LAST_WORD
                .matcher(before)
                .results()
                .map(MatchResult::group)
                .findFirst()
                .orElse("");
        return words.has(last, WORDS + ".before")
                || (!words.has(last, WORDS + ".place")
                        && prose.pieces().stream()
                                .filter(other -> other.block() == hit.piece().block())
                                .anyMatch(other -> words.has(other.words(), WORDS)));
    }
}
