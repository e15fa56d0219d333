package plainleaf.check.pdf;

import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.check.tags.TextRun;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds text that is drawn and that no screen reader can say. */
public final class PdfUntaggedCheck implements Check<PrintedEdition> {
    public static final Rule RULE = new Rule(
            "pdf-untagged",
            Severity.ERROR,
            "All text that is drawn stands in a tag, has Unicode values and embedded glyphs.",
            "PDF/UA-1, 7.1, 7.21.4, 7.21.7 and 7.21.8; Matterhorn 01-005, 10-001, 31-009 and 31-030",
            "this is a fault of the program or of a font; please report it with the file",
            Example.pdf("“Hold the rail.” is seen on the page and never heard", "“Hold the rail.” is seen and heard"));

    @Override
    public Stream<Diagnostic> check(PrintedEdition print) {
        return Stream.of(unsaid(print), unmapped(print), missing(print), fonts(print))
                .flatMap(found -> found);
    }

    private static Stream<Diagnostic> unsaid(PrintedEdition print) {
        return Stream.concat(print.tags().untagged().stream(), print.tags().orphans().stream())
                .map(run -> found(print, run, "is drawn, but stands in no tag"));
    }

    private static Stream<Diagnostic> unmapped(PrintedEdition print) {
        return print.tags()
                .runs()
                .filter(run -> run.unmapped() > 0)
                .map(run -> found(print, run, "has " + run.unmapped() + " glyphs that stand for no character"));
    }

    private static Stream<Diagnostic> missing(PrintedEdition print) {
        return print.tags()
                .runs()
                .filter(run -> run.missing() > 0)
                .map(run -> found(print, run, "has " + run.missing() + " characters that its font cannot draw"));
    }

    private static Diagnostic found(PrintedEdition print, TextRun run, String fault) {
        return print.broken(RULE, run.page(), run.text(), "the text “" + Texts.start(run.text()) + "” " + fault);
    }

    private static Stream<Diagnostic> fonts(PrintedEdition print) {
        return print.tags().fonts().stream()
                .filter(font -> !font.embedded())
                .map(font -> print.broken(RULE, 0, "", "the font " + font.name() + " is not embedded"));
    }
}
