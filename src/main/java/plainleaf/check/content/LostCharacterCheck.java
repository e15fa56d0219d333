package plainleaf.check.content;

import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds the sign that stands where another program lost a character. */
public final class LostCharacterCheck implements Check<Text> {
    private static final int REPLACEMENT = 0xFFFD;

    public static final Rule RULE = new Rule(
            "lost-character",
            Severity.ERROR,
            "No character was lost before the text came here.",
            "The Unicode Standard, 23.8: U+FFFD stands for what could not be converted",
            "look at the original, and type the character again",
            Example.markdown("Rest in the caf\uFFFD.", "Rest in the café."));

    private final Sources sources;

    public LostCharacterCheck(Sources sources) {
        this.sources = sources;
    }

    @Override
    public Stream<Diagnostic> check(Text text) {
        return Stream.concat(Passages.seen(text.translation(), sources), Passages.alternatives(text.translation()))
                .filter(passage -> passage.text().indexOf(REPLACEMENT) >= 0)
                .map(passage -> RULE.brokenAt(
                        sources.character(passage.location(), REPLACEMENT).orElse(passage.location()),
                        "a character was lost here when this text was copied or saved (U+FFFD)"));
    }
}
