package plainleaf.check.pdf;

import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds text that is drawn and that no screen reader can say. */
public final class PdfUntaggedCheck implements Check<PdfView> {
    public static final Rule RULE = new Rule(
            "pdf-untagged",
            Severity.ERROR,
            "All text that is drawn stands in a tag, has Unicode values and embedded glyphs.",
            "PDF/UA-1, 7.1, 7.21.4, 7.21.7 and 7.21.8; Matterhorn 01-005, 10-001, 31-009 and 31-030",
            "this is a fault of the program or of a font; please report it with the file",
            Example.pdf("“Hold the rail.” is seen on the page and never heard", "“Hold the rail.” is seen and heard"));

    @Override
    public Stream<Diagnostic> check(PdfView view) {
        return Stream.concat(view.tags().untagged().stream(), view.tags().orphans().stream())
                .map(run -> view.broken(
                        RULE,
                        run.page(),
                        run.text(),
                        "the text “" + Texts.start(run.text()) + "” is drawn, but stands in no tag"));
    }
}
