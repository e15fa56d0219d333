package plainleaf.check.content;

import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;
import plainleaf.model.FrontMatter.Method;
import plainleaf.model.FrontMatter.Status;
import plainleaf.model.Location;

/** Notes every text that no person has checked yet. */
public final class EditionDraftCheck implements Check<Text> {
    public static final Rule RULE = new Rule(
            "edition-draft",
            Severity.NOTE,
            "A text is checked by a person before patients rely on it.",
            "NHS standard for creating health content",
            "have the text checked, then set status, checker and checked-on",
            Example.yaml("status: draft", "status: checked").in("en.md"));

    private final Sources sources;

    public EditionDraftCheck(Sources sources) {
        this.sources = sources;
    }

    @Override
    public Stream<Diagnostic> check(Text text) {
        Location status = sources.key(text.file(), "status");
        if (text.translation().front().status() != Status.DRAFT
                || sources.isBroken(text.file())
                || sources.hasProblem(status)) {
            return Stream.empty();
        }
        String made = text.translation().front().method() == Method.MACHINE ? "made by a machine and is " : "";
        return Stream.of(RULE.brokenAt(status, "this text is " + made + "a draft"));
    }
}
