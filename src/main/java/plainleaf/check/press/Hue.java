package plainleaf.check.press;

/**
 * What a plate setter makes of a colour: how much of each ink, from 0 to 1, on which plates.
 *
 * @param space how the file says it
 * @param name of the spot colours; empty where there is none
 * @param spot of all spot colours together
 * @param plates those it paints where it overprints, as the bits of {@link #CYAN} to {@link #SPOT}
 */
record Hue(Space space, String name, double c, double m, double y, double k, double spot, int plates) {
    static final int CYAN = 1;
    static final int MAGENTA = 2;
    static final int YELLOW = 4;
    static final int BLACK = 8;
    static final int SPOT = 16;
    static final int PROCESS = CYAN | MAGENTA | YELLOW | BLACK;

    /** Below this an ink cannot be seen. */
    private static final double TRACE = 0.005;

    /** Of two tones of a neutral colour. */
    private static final double NEUTRAL = 0.13;

    private static final double DARK = 0.35;

    /** How a file says a colour. */
    enum Space {
        CMYK("CMYK", true),
        GRAY("grey of the device", true),
        SPOT("a spot colour", true),
        CMYK_WITH_PROFILE("CMYK with a profile of its own", true),
        REGISTRATION("the registration colour", true),
        RGB("RGB", false),
        RGB_WITH_PROFILE("RGB with a profile", false),
        GRAY_WITH_PROFILE("grey with a profile", false),
        CALIBRATED("calibrated RGB or grey", false),
        LAB("Lab", false),
        SPOT_IN_RGB("a spot colour that is described in RGB", false),
        UNKNOWN("a colour space that cannot be read", false);

        private final String words;
        private final boolean inks;

        Space(String words, boolean inks) {
            this.words = words;
            this.inks = inks;
        }

        String words() {
            return words;
        }

        /** Whether the file itself says how much of each ink is meant. */
        boolean isInks() {
            return inks;
        }
    }

    /** A colour no ink is known of, as it would be without any black ink: good enough to see where there is none. */
    static Hue likely(Space space, double red, double green, double blue) {
        return new Hue(space, "", 1 - red, 1 - green, 1 - blue, 0, 0, PROCESS);
    }

    static Hue unknown() {
        return new Hue(Space.UNKNOWN, "", 0, 0, 0, 1, 0, PROCESS);
    }

    static Hue cmyk(Space space, double c, double m, double y, double k) {
        return new Hue(space, "", c, m, y, k, 0, PROCESS);
    }

    /** Of all inks together, in percent. */
    double ink() {
        return 100 * (c + m + y + k + spot);
    }

    boolean isWhite() {
        return c < TRACE && m < TRACE && y < TRACE && k < TRACE && spot < TRACE;
    }

    /** Whether it stands on the black plate alone. */
    boolean isBlackAlone() {
        return c < TRACE && m < TRACE && y < TRACE && spot < TRACE;
    }

    /** Whether the eye takes it for black or dark grey. */
    boolean looksBlack() {
        double red = (1 - c) * (1 - k);
        double green = (1 - m) * (1 - k);
        double blue = (1 - y) * (1 - k);
        double most = Math.max(red, Math.max(green, blue));
        double least = Math.min(red, Math.min(green, blue));
        return space.isInks() && spot < TRACE && most < DARK && most - least < NEUTRAL;
    }

    /** The one with more ink; what no ink is known of is the more to tell. */
    Hue orMore(Hue other) {
        if (!space.isInks() || !other.space.isInks()) {
            return space.isInks() ? other : this;
        }
        return other.ink() > ink() ? other : this;
    }

    /** Such as {@code C 60 M 50 Y 50 K 100}. */
    String words() {
        if (!space.isInks() || space == Space.REGISTRATION) {
            return space.words();
        }
        String process = "C " + percent(c) + " M " + percent(m) + " Y " + percent(y) + " K " + percent(k);
        return name.isEmpty() ? process : "“" + name + "” " + percent(spot);
    }

    private static long percent(double share) {
        return Math.round(share * 100);
    }
}
