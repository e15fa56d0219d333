package plainleaf.check.pdf;

import java.util.Set;
import plainleaf.check.tags.Tag;
import plainleaf.check.tags.TagTree;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;
import plainleaf.model.Location;

/**
 * A PDF of which nothing is known but itself.
 *
 * @param file as the user named it
 */
record LonePdf(String file, TagTree tags, Validation validation) implements PdfView {
    private static final String CURE = "mend it in the document this PDF was made from, and make the PDF again";

    /** What a leaflet of ours must not have, and what in a PDF made by others may have its reason. */
    private static final Set<Rule> MAY_HAVE_REASONS =
            Set.of(PdfSizeCheck.RULE, PdfBlankCheck.RULE, PdfSeenCheck.RULE, PdfOverlapCheck.RULE, PdfListsCheck.RULE);

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
        Diagnostic found =
                rule.brokenAt(Location.of(file), place + detail).onPage(page).advising(cure(rule));
        return MAY_HAVE_REASONS.contains(rule) ? found.as(Severity.WARNING) : found;
    }

    private static String cure(Rule rule) {
        return rule.hint().contains("please report it") ? CURE : rule.hint();
    }
}
