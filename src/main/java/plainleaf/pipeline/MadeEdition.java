package plainleaf.pipeline;

import java.util.List;
import plainleaf.model.Article;
import plainleaf.model.Catalogue;
import plainleaf.model.Edition;
import plainleaf.report.Manifest;

/**
 * An edition whose article and PDF are made and proved, before its page is set.
 *
 * @param entry what lists say of it
 * @param pdf its PDF, which waits in the output folder
 * @param proved what was proved so far, and by what
 */
record MadeEdition(Edition edition, Article article, Catalogue.Entry entry, Manifest.File pdf, List<String> proved) {}
