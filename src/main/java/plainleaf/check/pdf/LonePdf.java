package plainleaf.check.pdf;

import plainleaf.check.tags.Tag;
import plainleaf.check.tags.TagTree;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Rule;
import plainleaf.model.Location;

/**
 * A PDF of which nothing is known but itself.
 *
 * @param file as the user named it
 */
record LonePdf(String file, TagTree tags, Validation validation) implements PdfView {
    /** What else can be done about a PDF that somebody made. */
    static final String CURE = "mend it in the document this PDF was made from, and make the PDF again";

    @Override
    public Demands demands() {
        return Demands.OF_OTHERS;
    }

    @Override
    public Diagnostic broken(Rule rule, Tag tag, String detail) {
        return broken(rule, tag.page(), tag.text(), detail);
    }

    @Override
    public Diagnostic broken(Rule rule, int page, String text, String detail) {
        String place = page > 0 ? "page " + page + ": " : "";
        return rule.brokenByOthers(Location.of(file), place + detail).onPage(page);
    }
}
