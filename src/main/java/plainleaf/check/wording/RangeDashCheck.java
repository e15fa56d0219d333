package plainleaf.check.wording;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import plainleaf.check.content.OncePerFile;
import plainleaf.check.wording.Prose.Hit;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Example.Form;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds ranges of numbers, dates and times with a dash, which is read out in many ways or not at all. */
final class RangeDashCheck implements WordingCheck {
    static final Rule RULE = new Rule(
            "range-dash",
            Severity.WARNING,
            "A range is written with “to”, not with a dash.",
            "NHS digital service manual, numbers, measurements, dates and time (ranges)",
            "write “to”",
            new Example(Form.MARKDOWN, "You stay for 2-3 days.", "You stay for 2 to 3 days."));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public boolean appliesTo(String languageTag) {
        return Vocabulary.of(languageTag).knows("range.to");
    }

    private static final String END = "(?:[0-9]{1,3}(?:[.:][0-9]{1,2})?)";
    private static final Pattern RANGE = Pattern.compile("(?<![0-9A-Za-z./:,-])" + END + "(?:[ap]m|%)?\\s?[-–]\\s?"
            + END + "(?:[ap]m|%)?(?![0-9A-Za-z/:-]|[.,][0-9])");

    @Override
    public Stream<Diagnostic> check(Prose prose) {
        return OncePerFile.of(prose.find(RANGE)
                .filter(hit -> !prose.vocabulary().has(before(hit), "range.except"))
                .map(hit -> prose.told(RULE, hit, "the range “" + hit.typed() + "” has a dash")));
    }

    /** What stands before it, such as the word of a reference. */
    private static String before(Hit hit) {
        int start = hit.match().start();
        return hit.piece().words().substring(Math.max(0, start - 12), start);
    }
}
