package plainleaf.model;

import java.util.Locale;

/**
 * A colour of the sRGB space.
 *
 * @param red from 0 to 255, as {@code green} and {@code blue}
 */
public record Colour(int red, int green, int blue) {
    public static final Colour WHITE = new Colour(255, 255, 255);

    /**
     * The colour written as {@code #RRGGBB}.
     *
     * @throws IllegalArgumentException for anything else
     */
    public static Colour of(String hex) {
        if (!hex.matches("#[0-9A-Fa-f]{6}")) {
            throw new IllegalArgumentException(hex + " is not a colour of the form #RRGGBB");
        }
        int value = Integer.parseInt(hex.substring(1), 16);
        return new Colour(value >> 16, value >> 8 & 0xFF, value & 0xFF);
    }

    /** As {@code #RRGGBB}. */
    public String hex() {
        return String.format(Locale.ROOT, "#%02X%02X%02X", red, green, blue);
    }

    /** This much of it (from 0 to 1), the rest of the other. */
    public Colour mixed(double share, Colour other) {
        return new Colour(mix(red, other.red, share), mix(green, other.green, share), mix(blue, other.blue, share));
    }

    /** From 1 (the same) to 21 (black on white), by WCAG 2.2, "contrast ratio". */
    public double contrast(Colour other) {
        double one = luminance();
        double two = other.luminance();
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    // WCAG 2.2, "relative luminance"; the threshold is that of sRGB (IEC 61966-2-1), as its errata say.
    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static int mix(int one, int two, double share) {
        return (int) Math.round(one * share + two * (1 - share));
    }
}
