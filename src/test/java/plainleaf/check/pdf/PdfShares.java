package plainleaf.check.pdf;

import plainleaf.bench.Shares;
import plainleaf.check.html.ArticleTree;
import plainleaf.check.tags.Spaces;
import plainleaf.check.tags.TagReader;
import plainleaf.check.tags.TagTree;
import plainleaf.model.PdfDocument;

/** Takes the checks of this room apart, for what each of them costs. */
public final class PdfShares {
    private PdfShares() {}

    public static void take(ArticleTree article, PdfDocument pdf, Shares shares) throws Exception {
        Validation validation = shares.take("(veraPDF)", () -> {
            Validation begun = Validation.begin(pdf.bytes(), pdf.standard());
            begun.breaches();
            return begun;
        });
        TagTree tags =
                shares.take("(pdf: pages and tags)", () -> (TagTree) TagReader.read(pdf.bytes(), Spaces.WRITTEN));
        PrintedEdition print =
                shares.take("(pdf: article beside tags)", () -> new PrintedEdition(article, validation, tags, 0));
        shares.each(PdfChecks.CHECKS, print);
    }
}
