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
    private final List<Map<String, String>> features;

    Look(String told, String medium, String scheme, String forced, String contrast) {
        this.told = told;
        this.medium = medium;
        this.features = List.of(
                Map.of("name", "prefers-color-scheme", "value", scheme),
                Map.of("name", "forced-colors", "value", forced),
                Map.of("name", "prefers-contrast", "value", contrast),
                Map.of("name", "prefers-reduced-motion", "value", "reduce"));
    }

    /** For a person. */
    String told() {
        return told;
    }

    void on(Tab tab) {
        tab.ask("Emulation.setEmulatedMedia", Map.of("media", medium, "features", features));
    }
}
