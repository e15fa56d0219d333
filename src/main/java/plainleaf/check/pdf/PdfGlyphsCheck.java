package plainleaf.check.pdf;

import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.check.tags.TextRun;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds letters that their font cannot draw, or that nobody can read back. */
public final class PdfGlyphsCheck implements Check<PdfView> {
    public static final Rule RULE = new Rule(
                    "pdf-glyphs",
                    Severity.ERROR,
                    "Every glyph is in its font and stands for a character.",
                    "PDF/UA-1, 7.21.7 and 7.21.8; Matterhorn 31-027 to 31-030",
                    "this is a fault of the program or of a style sheet; please report it with the file",
                    new Example(
                            Example.Form.PDF,
                            "A box is drawn in the place of ș.",
                            "The letter ș is drawn, and read as ș."))
            .ofOthers(Severity.ERROR, LonePdf.CURE);

    @Override
    public Stream<Diagnostic> check(PdfView view) {
        return view.tags()
                .runs()
                .filter(run -> run.unmapped() + run.missing() > 0)
                .map(run -> told(view, run));
    }

    private static Diagnostic told(PdfView view, TextRun run) {
        String fault = run.unmapped() > 0
                ? counted(run.unmapped(), "glyph", "glyphs") + " for no character"
                : counted(run.missing(), "glyph", "glyphs") + " for what its font cannot draw";
        String where = run.text().isBlank() ? "a text" : "the text “" + Texts.start(run.text()) + "”";
        return view.broken(RULE, run.page(), run.text(), where + " has " + fault);
    }

    private static String counted(int number, String one, String many) {
        return number + " " + (number == 1 ? one + " that stands" : many + " that stand");
    }
}
