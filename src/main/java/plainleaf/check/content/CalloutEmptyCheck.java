package plainleaf.check.content;

import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;
import plainleaf.model.Block.Callout;

/** Finds callouts whose text stands outside them. */
public final class CalloutEmptyCheck implements Check<Text> {
    public static final Rule RULE = new Rule(
            "callout-empty",
            Severity.ERROR,
            "A callout holds the text it is about.",
            "WCAG 2.2, 1.3.1",
            "begin each line of the callout with >, the empty ones too",
            Example.markdown("> [!WARNING]\n\nHold the rail.", "> [!WARNING]\n> Hold the rail."));

    @Override
    public Stream<Diagnostic> check(Text text) {
        return Blocks.of(text.translation())
                .filter(Callout.class::isInstance)
                .map(Callout.class::cast)
                .filter(callout -> callout.blocks().isEmpty())
                .map(callout -> RULE.brokenAt(
                        callout.location(),
                        "this callout says nothing but its word"
                                + (callout.title().isEmpty() ? "" : " and its title")));
    }
}
