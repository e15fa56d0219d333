package plainleaf.check.tags;

import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/**
 * The name of a piece of marked content: its number counts anew on every page and in every form.
 *
 * @param page from 1
 * @param form the stream it stands in; null for that of the page itself
 */
record ContentKey(int page, @Nullable COSStream form, int mcid) {}
