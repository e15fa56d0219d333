package plainleaf.check.pdf;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds PDFs whose title says nothing. */
public final class PdfTitleCheck implements Check<PdfView> {
    public static final Rule RULE = new Rule(
                    "pdf-title",
                    Severity.ERROR,
                    "A PDF has a title that says what it is about, not the name of a file; ours has that of the text.",
                    "WCAG 2.2, 2.4.2; PDF/UA-1, 7.1; Matterhorn 06-003",
                    "this is a fault of the program or of a style sheet; please report it with the file",
                    new Example(Example.Form.PDF, "Microsoft Word - leaflet_final2.docx", "Having a hip injection"))
            .ofOthers(Severity.ERROR, LonePdf.CURE);

    private static final Pattern FILE_NAME = Pattern.compile(
            "(?i)(microsoft (word|powerpoint) - .*|untitled.*|.*\\.(docx?|pdf|indd|odt|pptx?|qxd|pub|rtf|txt|html?))");

    @Override
    public Stream<Diagnostic> check(PdfView view) {
        String title = view.tags().title().strip();
        if (title.isEmpty()) {
            return Stream.of(view.broken(RULE, 0, "", "the PDF has no title"));
        }
        return FILE_NAME.matcher(title).matches()
                ? Stream.of(view.broken(RULE, 0, "", "the title “" + title + "” is the name of a file"))
                : Stream.empty();
    }
}
