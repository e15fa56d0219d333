package plainleaf.check.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.check.tags.Tag;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds PDFs without headings, and headings that leave a level out. */
final class PdfFileHeadingsCheck implements Check<LonePdf> {
    static final Rule RULE = new Rule(
            "pdf-file-headings",
            Severity.ERROR,
            "The headings of a PDF begin with the first level and leave none out.",
            "PDF/UA-1, 7.4.2; Matterhorn 14-002 and 14-003; WCAG 2.2, 1.3.1",
            LonePdf.CURE,
            new Example(Example.Form.PDF, "Heading 1, then heading 3.", "Heading 1, then heading 2."));

    /** A page or two can be read without. */
    private static final int SHORT = 2;

    @Override
    public Stream<Diagnostic> check(LonePdf pdf) {
        List<Tag> headings = pdf.tags()
                .tags()
                .filter(tag -> tag.standard().matches("H[1-6]?"))
                .toList();
        if (headings.isEmpty()) {
            return pdf.tags().pages() <= SHORT
                    ? Stream.empty()
                    : Stream.of(
                            pdf.broken(RULE, 0, "", "the PDF has no heading").as(Severity.WARNING));
        }
        List<Diagnostic> found = new ArrayList<>();
        int before = 0;
        for (Tag heading : headings) {
            int level =
                    heading.is("H") ? Math.max(1, before) : heading.standard().charAt(1) - '0';
            if (level > before + 1) {
                String wrong = before == 0
                        ? "the first heading, “" + Texts.start(heading.text()) + "”, is of level " + level + ", not 1"
                        : "the heading “" + Texts.start(heading.text()) + "” is of level " + level
                                + ", after one of level " + before;
                found.add(pdf.broken(RULE, heading, wrong));
            }
            before = level;
        }
        return found.stream();
    }
}
