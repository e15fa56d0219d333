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

/** Finds numbers that are written as words; “one or two 200mg tablets” keeps 2 numbers apart, and “one” is seldom a number. */
final class NumberWordsCheck implements WordingCheck {
    static final Rule RULE = new Rule(
            "number-words",
            Severity.WARNING,
            "Numbers are written in digits, 1 and 2 among them.",
            "NHS digital service manual, numbers, measurements, dates and time (numerals)",
            "write the digits",
            new Example(Form.MARKDOWN, "Stay in bed for two hours.", "Stay in bed for 2 hours."));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public boolean appliesTo(String languageTag) {
        return Vocabulary.of(languageTag).knows("numbers");
    }

    private static final Pattern BEFORE_DIGITS = Pattern.compile("\\s+[0-9]");

    @Override
    public Stream<Diagnostic> check(Prose prose) {
        return OncePerFile.of(prose.listed("numbers")
                .filter(hit -> !beforeDigits(hit))
                .map(hit -> prose.told(RULE, hit, "“" + hit.typed() + "” is a number in words")));
    }

    private static boolean beforeDigits(Hit hit) {
        String words = hit.piece().words();
        return BEFORE_DIGITS
                .matcher(words)
                .region(hit.match().end(), words.length())
                .lookingAt();
    }
}
