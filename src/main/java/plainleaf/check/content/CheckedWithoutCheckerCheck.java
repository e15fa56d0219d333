package plainleaf.check.content;

import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;
import plainleaf.model.FrontMatter;
import plainleaf.model.FrontMatter.Status;

/** Finds texts that are said to be checked, but not by whom, when, or by somebody else than their author. */
public final class CheckedWithoutCheckerCheck implements Check<Text> {
    public static final Rule RULE = new Rule(
            "checked-without-checker",
            Severity.WARNING,
            "A checked text names who checked it and when, and that is not who wrote it.",
            "NHS standard for creating health content; PIF TICK criterion 1",
            "add checker and checked-on, or set the status back to draft",
            Example.yaml("status: checked\n# checker: Ward sister", "status: checked\nchecker: Ward sister")
                    .in("en.md"));

    /** What is wrong, and the key of front matter it concerns. */
    private record Gap(String key, String detail) {}

    private final Sources sources;

    public CheckedWithoutCheckerCheck(Sources sources) {
        this.sources = sources;
    }

    @Override
    public Stream<Diagnostic> check(Text text) {
        FrontMatter front = text.translation().front();
        if (front.status() == Status.DRAFT) {
            return Stream.empty();
        }
        return problems(front, sources.hasProblem(sources.key(text.file(), "checked-on")))
                .map(gap -> RULE.brokenAt(sources.key(text.file(), gap.key()), gap.detail()));
    }

    private static Stream<Gap> problems(FrontMatter front, boolean misdated) {
        Stream.Builder<Gap> gaps = Stream.builder();
        if (front.checker().isEmpty()) {
            gaps.add(new Gap("status", "the text is " + front.status().id() + ", but no checker is named"));
        } else if (front.checker().equals(front.author())) {
            gaps.add(new Gap("checker", "the checker is who wrote the text"));
        }
        if (front.checkedOn().isEmpty() && !misdated) {
            gaps.add(new Gap("status", "the text is " + front.status().id() + ", but not on which day"));
        }
        return gaps.build();
    }
}
