package plainleaf.check.browser;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.check.html.ArticleTree;
import plainleaf.check.html.PageView;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Rule;
import plainleaf.model.Article;
import plainleaf.model.Bytes;
import plainleaf.model.Edition;
import plainleaf.model.WebPage;

/**
 * The checks of pages in a browser: the table of contents of this room. May be used by many threads at once.
 */
public final class BrowserChecks implements AutoCloseable {
    /** In the order in which a page meets them. */
    public static final List<Rule> RULES = List.of(
            BrowserMissing.RULE,
            WebAxeCheck.RULE,
            WebFilesCheck.RULE,
            WebContrastCheck.RULE,
            WebTargetSizeCheck.RULE,
            WebReflowCheck.RULE,
            WebTextSpacingCheck.RULE,
            WebFocusCheck.RULE,
            WebAccessibilityTreeCheck.RULE);

    private static final List<Check<Tab>> IN_A_BROWSER = List.of(
            new WebAxeCheck(),
            new WebContrastCheck(),
            new WebTargetSizeCheck(),
            new WebReflowCheck(),
            new WebTextSpacingCheck(),
            new WebFocusCheck(),
            new WebAccessibilityTreeCheck(),
            new WebFilesCheck());

    private final Resting<HtmlUnit> inMarkup = new Resting<>(HtmlUnit::new);

    private final Optional<Chromium> chromium;

    private BrowserChecks(Optional<Chromium> chromium) {
        this.chromium = chromium;
    }

    /**
     * Nothing, where there is a browser or the user will do without.
     *
     * @throws plainleaf.check.ValidatorUnavailable if one is required and not there
     */
    public static void require(InstalledChromium installed) {
        if (installed.required() && installed.program().isEmpty()) throw BrowserMissing.refused();
    }

    /**
     * Begins the browser, where there is one.
     *
     * @param profile an empty folder for the browser, to be taken away after {@link #close}
     * @throws plainleaf.check.ValidatorUnavailable if it does not begin, or is required and not there
     */
    public static BrowserChecks begin(InstalledChromium installed, Path profile) {
        require(installed);
        return new BrowserChecks(installed.program().map(program -> Chromium.begin(program, profile)));
    }

    /** Whether a finding of this rule tells that there was no browser. */
    public static boolean isMissing(Rule rule) {
        return rule.equals(BrowserMissing.RULE);
    }

    /** What could not be looked at. */
    public List<Diagnostic> lacking() {
        return chromium.isPresent() ? List.of() : List.of(BrowserMissing.told());
    }

    /**
     * Whether the page that shows this article can be read by everyone, as a browser shows it.
     *
     * @param files all that the page can reach, by their path in {@code output/}
     * @throws plainleaf.check.ValidatorUnavailable if the browser stops
     */
    public List<Diagnostic> page(Edition edition, Article article, WebPage page, Map<String, Bytes> files) {
        return page(PageView.of(page, Optional.of(new ArticleTree(edition, article))), files);
    }

    /**
     * The same of a page that shows no article, such as an index.
     *
     * @param files all that the page can reach, by their path in {@code output/}
     * @throws plainleaf.check.ValidatorUnavailable if the browser stops
     */
    public List<Diagnostic> page(WebPage page, Map<String, Bytes> files) {
        return page(PageView.of(page, Optional.empty()), files);
    }

    private List<Diagnostic> page(PageView view, Map<String, Bytes> files) {
        ServedPage page = new ServedPage(view, new ServedFiles(files));
        return Stream.concat(
                        inMarkup.use(browser -> WebAxeCheck.check(page, browser).toList()).stream(),
                        chromium.stream().flatMap(browser -> shown(browser, page).stream()))
                .distinct()
                .sorted()
                .toList();
    }

    private static List<Diagnostic> shown(Chromium browser, ServedPage page) {
        try (Tab tab = browser.open(page)) {
            return IN_A_BROWSER.stream().flatMap(check -> check.check(tab)).toList();
        }
    }

    @Override
    public void close() {
        chromium.ifPresent(Chromium::close);
        inMarkup.close();
    }
}
