package plainleaf.check.html;

import plainleaf.bench.Shares;
import plainleaf.check.content.Sources;

/** Takes the checks of this room apart, for what each of them costs. */
public final class HtmlShares {
    private HtmlShares() {}

    public static void article(ArticleTree article, Sources sources, Shares shares) throws Exception {
        shares.each(new HtmlChecks(sources).ofArticles, article);
    }

    public static void page(PageView page, Shares shares) throws Exception {
        shares.each(HtmlChecks.OF_PAGES, page);
    }
}
