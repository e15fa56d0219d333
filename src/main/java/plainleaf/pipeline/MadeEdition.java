package plainleaf.pipeline;

import plainleaf.model.Article;
import plainleaf.model.Catalogue;
import plainleaf.model.Edition;
import plainleaf.model.EditionId;
import plainleaf.model.Site.PdfStandard;
import plainleaf.report.Manifest;

/**
 * An edition whose article and PDF are made and proved, before its page is set.
 *
 * @param entry what lists say of it
 * @param standard which its PDF keeps
 * @param pdf its PDF, which waits to be published
 * @param press its files for print, which wait, too
 */
record MadeEdition(
        Edition edition,
        Article article,
        Catalogue.Entry entry,
        PdfStandard standard,
        Manifest.File pdf,
        PressMaker.Made press) {
    EditionId id() {
        return edition.id();
    }
}
