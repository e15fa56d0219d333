package plainleaf.browser;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import plainleaf.check.browser.BrowserChecks;
import plainleaf.check.browser.InstalledChromium;
import plainleaf.publish.TemporaryFolder;

/** The browser of this machine; without one a test is skipped aloud, or fails where one is required. */
final class Browsers implements AutoCloseable {
    private static final String MISSING = "The browser checks did not run. Install a browser: apt-get install -y"
            + " --no-install-recommends chromium-headless-shell, or name one in CHROME";

    private final TemporaryFolder profile = TemporaryFolder.make();
    private final BrowserChecks checks;

    Browsers() throws IOException {
        InstalledChromium installed = InstalledChromium.find();
        if (installed.program().isEmpty()) {
            profile.close();
            if (installed.required()) fail(MISSING);
            abort(MISSING);
        }
        checks = BrowserChecks.begin(installed, profile.path());
    }

    BrowserChecks checks() {
        return checks;
    }

    @Override
    public void close() {
        checks.close();
        profile.close();
    }
}
