package plainleaf.check.browser;

import plainleaf.check.ValidatorUnavailable;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;
import plainleaf.model.Location;

/** Says loudly that pages were not looked at in a browser: what did not run has not passed. */
public final class BrowserMissing {
    private static final String CURE =
            "install one, as with: apt-get install -y --no-install-recommends chromium-headless-shell; or name one in CHROME";

    public static final Rule RULE = new Rule(
            "browser-missing",
            Severity.NOTE,
            "Pages are looked at in a browser as well: colours, sizes, the tab key and what a screen reader is told.",
            "WCAG 2.2, 1.4.3, 1.4.10, 1.4.12, 2.4.7 and 2.5.8",
            CURE,
            Example.words("check --deep on a machine without a Chromium", "check --deep on a machine with one"));

    private BrowserMissing() {}

    static Diagnostic told() {
        return RULE.brokenAt(Location.of("check --deep"), "the browser checks did not run: no Chromium was found");
    }

    static ValidatorUnavailable refused() {
        return new ValidatorUnavailable(
                "The browser checks are required, and no Chromium was found.", CURE, new IllegalStateException("none"));
    }
}
