package plainleaf.check.browser;

import java.util.List;
import java.util.Map;

/** What readers may have set in their browser or system, as media queries see it. */
enum Look {
    LIGHT("in light colours", "screen", "light", "none", "no-preference"),
    DARK("in dark colours", "screen", "dark", "none", "no-preference"),
    FORCED("in forced colours", "screen", "light", "active", "no-preference"),
    CONTRAST("where more contrast is wanted", "screen", "light", "none", "more"),
    PRINT("printed from the browser", "print", "light", "none", "no-preference");

    private final String told;
    private final String medium;
    private final String scheme;
    private final String forced;
    private final String contrast;

    Look(String told, String medium, String scheme, String forced, String contrast) {
        this.told = told;
        this.medium = medium;
        this.scheme = scheme;
        this.forced = forced;
        this.contrast = contrast;
    }

    /** For a person. */
    String told() {
        return told;
    }

    void on(Tab tab) {
        List<Map<String, String>> features = List.of(
                feature("prefers-color-scheme", scheme),
                feature("forced-colors", forced),
                feature("prefers-contrast", contrast),
                feature("prefers-reduced-motion", "reduce"));
        tab.ask("Emulation.setEmulatedMedia", Map.of("media", medium, "features", features));
    }

    private static Map<String, String> feature(String name, String value) {
        return Map.of("name", name, "value", value);
    }
}
