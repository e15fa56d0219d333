package plainleaf.model;

import java.util.stream.Stream;

/** Whether an organisation's own colour can be read, as headings and links are, on the tints of a leaflet. */
public final class Ink {
    /** The contrast asked for. WCAG 2.2, 1.4.6: 7 to 1. */
    public static final double ENOUGH = 7;

    private static final Colour BLACK = new Colour(0, 0, 0);
    private static final Colour PANEL = Colour.of("#EDF4F4");
    private static final double BAND_SHARE = 0.14;
    private static final double STEP = 0.05;

    private Ink() {}

    /** The band behind the title, made of the organisation's main colour. */
    public static Colour band(Colour brand) {
        return brand.mixed(BAND_SHARE, Colour.WHITE);
    }

    /** The lowest contrast this ink has with white, the panel and the band of this brand. */
    public static double weakest(Colour ink, Colour brand) {
        return Stream.of(Colour.WHITE, PANEL, band(brand))
                .mapToDouble(ink::contrast)
                .min()
                .orElseThrow();
    }

    /** The brand itself where it can be read, else the first that can, darkened in steps of 5 %. */
    public static Colour readableBrand(Colour brand) {
        Colour ink = brand;
        for (double share = 1; weakest(ink, ink) < ENOUGH; share -= STEP) {
            ink = brand.mixed(share, BLACK);
        }
        return ink;
    }

    /** The ink itself where it can be read beside this brand, else the first that can, darkened in steps of 5 %. */
    public static Colour readable(Colour ink, Colour brand) {
        Colour darker = ink;
        for (double share = 1; weakest(darker, brand) < ENOUGH; share -= STEP) {
            darker = ink.mixed(share, BLACK);
        }
        return darker;
    }
}
