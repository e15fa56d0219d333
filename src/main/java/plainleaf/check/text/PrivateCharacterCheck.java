package plainleaf.check.text;

import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.check.words.PrivateCharacters;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds characters that mean something in one font or program only. */
public final class PrivateCharacterCheck implements Check<Writings> {
    public static final Rule RULE = new Rule(
            "private-character",
            Severity.ERROR,
            "Every character means the same to everyone.",
            "The Unicode Standard, 23.5 and 23.7; Matterhorn 10-001",
            "look at the original, and type what it shows there; a tick or a bullet has a character of its own",
            Example.markdown("\uF0B7 Hold the rail.", "- Hold the rail."));

    @Override
    public Stream<Diagnostic> check(Writings writings) {
        return writings.report(
                RULE,
                writing -> Signs.distinct(writing.text())
                        .filter(PrivateCharacters::include)
                        .mapToObj(c -> new Fault(
                                Signs.text(c),
                                "the character " + Signs.code(c) + " has a meaning in one font or program only",
                                "",
                                Severity.ERROR)));
    }
}
