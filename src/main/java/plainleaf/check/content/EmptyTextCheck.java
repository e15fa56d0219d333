package plainleaf.check.content;

import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;
import plainleaf.model.Block.Paragraph;

/** Finds texts with nothing in them that other rules could look at. */
public final class EmptyTextCheck implements Check<Text> {
    public static final Rule RULE = new Rule(
            "empty-text",
            Severity.ERROR,
            "A text has headings and paragraphs.",
            "WCAG 2.2, 2.4.6 and 2.4.10",
            "write the text, or take the file away until it is there",
            Example.markdown(
                    "---\ntitle: Using the stairs\n---\n\nHold the rail.",
                    "---\ntitle: Using the stairs\n---\n\n## Going up\n\nHold the rail."));

    private final Sources sources;

    public EmptyTextCheck(Sources sources) {
        this.sources = sources;
    }

    @Override
    public Stream<Diagnostic> check(Text text) {
        if (sources.isBroken(text.file())) {
            return Stream.empty();
        }
        if (text.translation().sections().isEmpty()) {
            Diagnostic found = RULE.brokenAt(text.whole(), "the text has no heading");
            return Stream.of(
                    text.translation().opening().isEmpty()
                            ? found
                            : found.advising("put a heading with two signs above what is there: ## Going home"));
        }
        return Blocks.of(text.translation()).anyMatch(Paragraph.class::isInstance)
                ? Stream.empty()
                : Stream.of(RULE.brokenAt(text.whole(), "the text has no paragraph"));
    }
}
