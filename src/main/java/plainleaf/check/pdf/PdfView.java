package plainleaf.check.pdf;

import plainleaf.check.tags.Tag;
import plainleaf.check.tags.TagTree;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Rule;

/** A PDF that is looked at, whether the text it was made from is known or not. */
public interface PdfView {
    TagTree tags();

    Validation validation();

    Demands demands();

    /** A breach at this tag. */
    Diagnostic broken(Rule rule, Tag tag, String detail);

    /**
     * A breach on a page.
     *
     * @param page from 1; 0 for the file as a whole
     * @param text that stands there; may be empty
     */
    Diagnostic broken(Rule rule, int page, String text, String detail);
}
