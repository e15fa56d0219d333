package plainleaf.pipeline;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import plainleaf.check.browser.BrowserChecks;
import plainleaf.check.browser.InstalledChromium;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.model.Bytes;
import plainleaf.model.WebPage;
import plainleaf.publish.TemporaryFolder;

/** Has the pages of a run looked at in a browser, as they would be published. */
final class InBrowser {
    private final Corridor corridor;

    InBrowser(Corridor corridor) {
        this.corridor = corridor;
    }

    /**
     * Nothing, where there is a browser or the user will do without.
     *
     * @throws plainleaf.check.ValidatorUnavailable if one is required and not there
     */
    static void require() {
        BrowserChecks.require(InstalledChromium.find());
    }

    /**
     * Adds what is found to the findings.
     *
     * @throws plainleaf.check.ValidatorUnavailable if the browser is required and not there, or stops
     */
    void look(Run run, Progress progress) throws IOException {
        Map<String, Bytes> files = corridor.shelf().kept();
        List<MadeEdition> editions = run.shown();
        progress.begin(editions.size());
        try (TemporaryFolder profile = TemporaryFolder.make();
                BrowserChecks browser = BrowserChecks.begin(InstalledChromium.find(), profile.path())) {
            Findings findings = corridor.findings();
            findings.add(browser.lacking());
            corridor.crew().each(editions, edition -> {
                WebPage page = page(files, edition.id().pagePath());
                boolean sound = findings.add(browser.page(edition.edition(), edition.article(), page, files));
                progress.done(edition.id() + " in the browser");
                return sound;
            });
            corridor.crew().each(run.lists(), path -> findings.add(browser.page(page(files, path), files)));
        }
        progress.end();
    }

    /**
     * The same for files that stand apart from the leaflets; whether there was no error.
     *
     * @param files all that their pages can reach
     * @throws plainleaf.check.ValidatorUnavailable if the browser is required and not there, or stops
     */
    boolean look(Map<String, Bytes> files) throws IOException {
        boolean sound = true;
        try (TemporaryFolder profile = TemporaryFolder.make();
                BrowserChecks browser = BrowserChecks.begin(InstalledChromium.find(), profile.path())) {
            for (String path : files.keySet())
                if (path.endsWith(".html")) sound &= corridor.findings().add(browser.page(page(files, path), files));
        }
        return sound;
    }

    /** Whether a browser had been there to look at the pages that these findings are about. */
    static boolean wasThere(List<Diagnostic> found) {
        return found.stream().map(Diagnostic::rule).noneMatch(BrowserChecks::isMissing);
    }

    private static WebPage page(Map<String, Bytes> files, String path) {
        return new WebPage(path, Objects.requireNonNull(files.get(path), path).text());
    }
}
