package plainleaf.check.wording;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds sentences of easy read in which joining words or commas tell of more than one idea. */
final class EasyOneIdeaCheck implements WordingCheck {
    static final Rule RULE = new Rule(
            "easy-one-idea",
            Severity.WARNING,
            "A sentence of easy read says one thing.",
            "GOV.UK, easy read rules (one idea and one verb a sentence)",
            "make a sentence of each idea",
            Example.markdown("Hold on because it is wet and you may fall.", "You may fall because it is wet. Hold on.")
                    .in("en.easy-read.md"));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public boolean appliesTo(String languageTag) {
        return Vocabulary.of(languageTag).knows("joins");
    }

    private static final Pattern COMMA = Pattern.compile("[,،、，](?![0-9])");

    @Override
    public Stream<Diagnostic> check(Prose prose) {
        return prose.easyPieces()
                .flatMap(piece -> piece.sentences().stream().flatMap(sentence -> {
                    List<String> joins = prose.vocabulary().in(sentence, "joins").stream()
                            .map(MatchResult::group)
                            .toList();
                    if (joins.size() > 1) {
                        String words = "“" + String.join("” and “", joins) + "”";
                        return Stream.of(prose.told(RULE, piece, sentence, "this sentence is joined by " + words));
                    }
                    long commas = COMMA.matcher(sentence).results().count();
                    return commas <= 1
                            ? Stream.empty()
                            : Stream.of(prose.told(RULE, piece, sentence, "this sentence has " + commas + " commas"));
                }));
    }
}
