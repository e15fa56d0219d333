package plainleaf.check.content;

import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;
import plainleaf.model.FrontMatter.Status;

/** Finds texts of a sample leaflet that are said to be approved. */
public final class SampleApprovedCheck implements Check<Text> {
    public static final Rule RULE = new Rule(
            "sample-approved",
            Severity.ERROR,
            "A leaflet whose values are examples is never approved.",
            "Plainleaf content format; NHS standard for creating health content",
            "put in the real values and take sample away, or set the status back",
            Example.yaml(
                    "# leaflet.yaml\nsample: true\n# en.md\nstatus: approved",
                    "# leaflet.yaml\n# sample: true\n# en.md\nstatus: approved"));

    private final Sources sources;

    public SampleApprovedCheck(Sources sources) {
        this.sources = sources;
    }

    @Override
    public Stream<Diagnostic> check(Text text) {
        boolean approved = text.translation().front().status() == Status.APPROVED;
        return approved && text.leaflet().governance().sample()
                ? Stream.of(RULE.brokenAt(
                        sources.key(text.file(), "status"), "the text is approved, but its leaflet is a sample"))
                : Stream.empty();
    }
}
