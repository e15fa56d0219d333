package plainleaf.check.wording;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import plainleaf.check.content.OncePerFile;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds “b.d.”, “tds”, “prn” and “x2 daily”, which patients do not know. */
final class DoseAbbreviationCheck implements WordingCheck {
    static final Rule RULE = new Rule(
            "dose-abbreviation",
            Severity.WARNING,
            "How often a medicine is taken is said in words, without Latin abbreviations.",
            "BNF, prescription writing (directions in English without abbreviation)",
            "write “2 times a day”, or “when you need it”",
            Example.markdown("Take 1 tablet b.d. with food.", "Take 1 tablet 2 times a day with food."));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public boolean appliesTo(String languageTag) {
        return Vocabulary.of(languageTag).knows("directions");
    }

    private static final Pattern TIMES =
            Pattern.compile("(?<![\\p{L}\\p{N}])(?:[x×]\\s?[0-9]|[0-9]\\s?[x×]) (?:daily|a day|per day)(?!\\p{L})");

    @Override
    public Stream<Diagnostic> check(Prose prose) {
        return OncePerFile.of(Stream.concat(prose.listed("directions"), prose.find(TIMES))
                .map(hit -> prose.told(RULE, hit, "“" + hit.typed() + "” is not said in words")));
    }
}
