package plainleaf.check.html;

import java.util.List;
import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.check.content.Sources;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Rule;

/** The checks of articles and of the pages that show them: the table of contents of this room. */
public final class HtmlChecks {
    /** In the order in which an edition meets them. */
    public static final List<Rule> RULES = List.of(
            HtmlWordsCheck.RULE,
            HtmlTablesCheck.RULE,
            HtmlOutlineCheck.RULE,
            HtmlLinksCheck.RULE,
            HtmlAlternativesCheck.RULE,
            HtmlPartLanguagesCheck.RULE,
            HtmlValidCheck.RULE,
            HtmlHeadingsCheck.RULE,
            HtmlPicturesCheck.RULE,
            HtmlIdsCheck.RULE,
            HtmlLanguageCheck.RULE,
            HtmlUnchangedCheck.RULE);

    static final List<Check<PageView>> OF_PAGES = List.of(
            new HtmlValidCheck(),
            new HtmlHeadingsCheck(),
            new HtmlPicturesCheck(),
            new HtmlIdsCheck(),
            new HtmlLanguageCheck(),
            new HtmlUnchangedCheck());

    final List<Check<ArticleTree>> ofArticles;

    public HtmlChecks(Sources sources) {
        ofArticles = List.of(
                new HtmlWordsCheck(sources),
                new HtmlTablesCheck(),
                new HtmlOutlineCheck(),
                new HtmlLinksCheck(sources),
                new HtmlAlternativesCheck(),
                new HtmlPartLanguagesCheck(sources));
    }

    /** Whether an article says what its text says. */
    public Stream<Diagnostic> article(ArticleTree article) {
        return ofArticles.stream().flatMap(check -> check.check(article));
    }

    /** Whether a page can be read by everyone. */
    public Stream<Diagnostic> page(PageView page) {
        return OF_PAGES.stream().flatMap(check -> check.check(page));
    }
}
