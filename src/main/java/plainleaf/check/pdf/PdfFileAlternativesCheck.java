package plainleaf.check.pdf;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.check.tags.Tag;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds pictures that say nothing, or only the name of their file. */
final class PdfFileAlternativesCheck implements Check<LonePdf> {
    static final Rule RULE = new Rule(
            "pdf-file-alternatives",
            Severity.ERROR,
            "Every picture in the tags says what it shows.",
            "WCAG 2.2, 1.1.1; PDF/UA-1, 7.3; Matterhorn 13-004",
            LonePdf.CURE,
            new Example(Example.Form.PDF, "Graphic: IMG_0231.jpg", "Graphic: a nurse holds a needle above a hip"));

    private static final Pattern FILE_NAME = Pattern.compile(
            "(?i)\\S*\\.(jpe?g|png|gif|svg|bmp|tiff?|webp|emf|wmf|eps)|(image|img|picture|graphic|figure)[ _-]?[0-9]*");

    @Override
    public Stream<Diagnostic> check(LonePdf pdf) {
        return pdf.tags().tags("Figure").flatMap(figure -> figure(pdf, figure));
    }

    private static Stream<Diagnostic> figure(LonePdf pdf, Tag figure) {
        String said = (figure.actualText().isBlank() ? figure.alternative() : figure.actualText()).strip();
        if (said.isEmpty()) {
            return Stream.of(pdf.broken(RULE, figure, "a picture says nothing"));
        }
        return FILE_NAME.matcher(said).matches()
                ? Stream.of(pdf.broken(RULE, figure, "a picture says “" + said + "”, which tells nobody what it shows"))
                : Stream.empty();
    }
}
