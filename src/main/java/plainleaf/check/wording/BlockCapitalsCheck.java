package plainleaf.check.wording;

import java.util.stream.Stream;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Example.Form;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds words in block capitals that are no acronyms: two of them in a row, or one that is known to be shouted. */
final class BlockCapitalsCheck implements WordingCheck {
    static final Rule RULE = new Rule(
            "block-capitals",
            Severity.WARNING,
            "Words are not written in capital letters.",
            "NHS digital service manual, punctuation (capitalisation)",
            "write it in small letters; a callout says that something is important",
            new Example(Form.MARKDOWN, "DO NOT EAT before your procedure.", "Do not eat before your procedure."));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Diagnostic> check(Prose prose) {
        return prose.pieces().stream()
                .flatMap(piece -> Capitals.shouted(piece.words(), prose.vocabulary()).stream()
                        .map(words -> prose.told(RULE, piece, words, "“" + words + "” is in capital letters")));
    }
}
