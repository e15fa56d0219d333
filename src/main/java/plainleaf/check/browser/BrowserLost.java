package plainleaf.check.browser;

import plainleaf.check.ValidatorUnavailable;

/** The browser could not be begun, or stopped before it had answered; nothing is known of the page then. */
final class BrowserLost {
    private static final String CURE =
            "try again; if it happens again, set CHROME to another Chromium, or leave --deep out";

    private BrowserLost() {}

    static ValidatorUnavailable because(String reason, Throwable cause) {
        return new ValidatorUnavailable("The browser stopped: " + reason + ".", CURE, cause);
    }

    static ValidatorUnavailable because(String reason) {
        return because(reason, new IllegalStateException(reason));
    }
}
