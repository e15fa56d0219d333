package plainleaf.check.content;

/** A colour of sRGB; each part from 0 to 1. */
record Colour(double red, double green, double blue) {
    static boolean isColour(String text) {
        return text.matches("#[0-9A-Fa-f]{6}");
    }

    /** From {@code #RRGGBB}. */
    static Colour of(String text) {
        int value = Integer.parseInt(text.substring(1), 16);
        return new Colour((value >> 16 & 255) / 255.0, (value >> 8 & 255) / 255.0, (value & 255) / 255.0);
    }

    /** What is seen where this covers the ground by this share, from 0 to 1. */
    Colour over(Colour ground, double share) {
        return new Colour(mix(red, ground.red, share), mix(green, ground.green, share), mix(blue, ground.blue, share));
    }

    /** From 1 to 21, by WCAG 2.2, definition of contrast ratio. */
    double contrast(Colour other) {
        double one = luminance();
        double two = other.luminance();
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    /** WCAG 2.2, definition of relative luminance, with the threshold of IEC 61966-2-1. */
    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private static double mix(double over, double under, double share) {
        return share * over + (1 - share) * under;
    }
}
