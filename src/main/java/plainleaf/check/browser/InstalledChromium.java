package plainleaf.check.browser;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where this machine has a Chromium, and whether the user will do without.
 *
 * @param program empty where there is none
 * @param required whether it is an error to have none
 */
public record InstalledChromium(Optional<Path> program, boolean required) {
    private static final String CHOSEN = "plainleaf.chrome";
    private static final String REQUIRED = "plainleaf.browser";

    /** The headless shell first: it is smaller, and begins in a third of the time. */
    private static final String[] USUAL = {
        "/usr/bin/chromium-headless-shell",
        "/usr/bin/chromium",
        "/usr/bin/google-chrome",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe"
    };

    /**
     * Looks for it: the system property {@code plainleaf.chrome}, the variable {@code CHROME}, the usual places. One that
     * was named is the only one looked for. It is required by {@code plainleaf.browser} or {@code PLAINLEAF_BROWSER}.
     */
    public static InstalledChromium find() {
        return find(System.getenv());
    }

    static InstalledChromium find(Map<String, String> environment) {
        String chosen = System.getProperty(CHOSEN, environment.getOrDefault("CHROME", ""));
        Stream<String> places = chosen.isBlank() ? Arrays.stream(USUAL) : Stream.of(chosen);
        return new InstalledChromium(
                places.map(File::new)
                        .filter(File::isFile)
                        .filter(File::canExecute)
                        .map(File::toPath)
                        .findFirst(),
                isRequired(System.getProperty(REQUIRED)) || isRequired(environment.get("PLAINLEAF_BROWSER")));
    }

    private static boolean isRequired(@Nullable String value) {
        return "required".equals(value);
    }
}
