package plainleaf.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plainleaf.model.Colour;
import plainleaf.model.Ink;
import plainleaf.model.Site;

/**
 * The colours of {@code tokens.css}, and what a site's own change of them.
 *
 * @param light by name, without the leading hyphens
 * @param dark those that are different where the reader prefers a dark page
 */
record Tokens(Map<String, String> light, Map<String, String> dark) {
    private static final String DARK = "@media (prefers-color-scheme: dark)";
    private static final double PANEL_SHARE = 0.07;
    private static final double TILE_SHARE = 0.05;
    private static final double STEP = 0.05;

    Tokens {
        light = Map.copyOf(light);
        dark = Map.copyOf(dark);
    }

    /** The tokens of a sheet whose dark block stands last. */
    static Tokens of(String css) {
        String bare = StyleText.bare(css);
        int dark = bare.indexOf(DARK);
        return dark < 0
                ? new Tokens(StyleText.declared(bare), Map.of())
                : new Tokens(StyleText.declared(bare.substring(0, dark)), StyleText.declared(bare.substring(dark)));
    }

    /** The same with the site's colours in their place, darkened where they could not be read. */
    Tokens with(Site site) {
        Tokens own = own(site);
        return new Tokens(joined(light, own.light), joined(dark, own.dark));
    }

    /** Only what this site's colours change; empty where it has none. */
    Tokens own(Site site) {
        Map<String, String> newLight = new LinkedHashMap<>();
        Map<String, String> newDark = new LinkedHashMap<>();
        Optional<Colour> brand =
                Optional.ofNullable(site.colours().get("brand")).map(Colour::of);
        Colour ink = brand.map(Ink::readableBrand).orElseGet(() -> Colour.of(value(light, "brand")));
        if (brand.isPresent()) {
            newLight.put("brand", ink.hex());
            newLight.put("heading", ink.hex());
            newLight.put("note", ink.hex());
            newLight.put("cover", Ink.band(ink).hex());
            newLight.put("panel", ink.mixed(PANEL_SHARE, Colour.WHITE).hex());
            newLight.put("tile", ink.mixed(TILE_SHARE, Colour.WHITE).hex());
            newDark.put("brand", bright(ink).hex());
            newDark.put("heading", bright(ink).hex());
            newDark.put("note", bright(ink).hex());
            // They stand behind the shipped sheet: a dark page must take its own grounds back.
            for (String ground : List.of("cover", "panel", "tile")) {
                newDark.put(ground, value(dark, ground));
            }
        }
        Optional.ofNullable(site.colours().get("accent")).map(Colour::of).ifPresent(accent -> {
            newLight.put("link", Ink.readable(accent, ink).hex());
            newDark.put("link", bright(accent).hex());
        });
        return new Tokens(newLight, newDark);
    }

    /** The colour, lightened until it can be read on the dark page's lightest ground. */
    private Colour bright(Colour colour) {
        Colour ground = Colour.of(value(dark, "cover"));
        Colour lighter = colour;
        for (double share = 1; lighter.contrast(ground) < Ink.ENOUGH; share -= STEP) {
            lighter = colour.mixed(share, Colour.WHITE);
        }
        return lighter;
    }

    private static String value(Map<String, String> tokens, String name) {
        String value = tokens.get(name);
        if (value == null) {
            throw new IllegalStateException("tokens.css has no --" + name);
        }
        return value;
    }

    private static Map<String, String> joined(Map<String, String> base, Map<String, String> changes) {
        Map<String, String> all = new LinkedHashMap<>(base);
        all.putAll(changes);
        return all;
    }
}
