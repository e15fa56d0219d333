package plainleaf.check.wording;

import java.util.stream.Stream;
import plainleaf.check.content.Blocks;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Example.Form;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;
import plainleaf.model.Block.BulletList;

/** Finds lists of too many points. The steps of a numbered list cannot be fewer than they are. */
final class ListLengthCheck implements WordingCheck {
    static final Rule RULE = new Rule(
            "list-length",
            Severity.WARNING,
            "A list has at most 6 points.",
            "NHS digital service manual, formatting (lists)",
            "make 2 lists of it, each with its own line before it",
            new Example(
                    Form.MARKDOWN,
                    "You can have:\n\n- tea\n- coffee\n- milk\n- juice\n- water\n- squash\n- soup",
                    "You can have:\n\n- tea, coffee or milk\n- juice, water or squash\n- soup"));

    @Override
    public Rule rule() {
        return RULE;
    }

    private static final int MOST = 6;

    @Override
    public Stream<Diagnostic> check(Prose prose) {
        return Blocks.of(prose.text())
                .filter(BulletList.class::isInstance)
                .map(BulletList.class::cast)
                .filter(list -> list.items().size() > MOST)
                .map(list -> RULE.brokenAt(
                        list.location(), "this list has " + list.items().size() + " points, more than " + MOST));
    }
}
