package plainleaf.check.wording;

import java.util.stream.Stream;
import plainleaf.check.content.Blocks;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Example.Form;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;
import plainleaf.model.Block.BulletList;

/** Finds lists of one point; within a point of another list, one is no harm. */
final class ListSingleItemCheck implements WordingCheck {
    static final Rule RULE = new Rule(
            "list-single-item",
            Severity.WARNING,
            "A list has more than one point.",
            "WCAG 2.2, 1.3.1 (a list is for things that belong together)",
            "write it as a sentence",
            new Example(Form.MARKDOWN, "Bring:\n\n- your letter", "Bring your letter."));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Diagnostic> check(Prose prose) {
        return Blocks.outermost(prose.text())
                .filter(BulletList.class::isInstance)
                .map(BulletList.class::cast)
                .filter(list -> list.items().size() == 1)
                .map(list -> RULE.brokenAt(list.location(), "this list has one point"));
    }
}
