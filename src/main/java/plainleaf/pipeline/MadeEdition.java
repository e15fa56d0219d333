package plainleaf.pipeline;

import java.util.List;
import java.util.Optional;
import plainleaf.model.Article;
import plainleaf.model.Catalogue;
import plainleaf.model.Edition;
import plainleaf.model.EditionId;
import plainleaf.model.PrintJob;
import plainleaf.model.Site.PdfStandard;
import plainleaf.report.Manifest;

/**
 * An edition whose article and PDF are made and proved, before its page is set.
 *
 * @param entry what lists say of it
 * @param standard which its PDF keeps
 * @param pdf its PDF, which waits to be published
 * @param press its files for print, which wait, too
 * @param job what the printer has to know of them; empty where there are none
 */
record MadeEdition(
        Edition edition,
        Article article,
        Catalogue.Entry entry,
        PdfStandard standard,
        Manifest.File pdf,
        List<Manifest.File> press,
        Optional<PrintJob> job) {
    MadeEdition {
        press = List.copyOf(press);
    }

    EditionId id() {
        return edition.id();
    }
}
