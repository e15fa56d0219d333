package plainleaf.pdf.press;

/**
 * Turns colours of the screen into inks, as printers call it: relative to the paper, its black for the screen's black, and
 * never more ink than the paper takes.
 *
 * <p>Text that is nearly grey stands on the black plate alone, since small letters show it when plates are not exactly one
 * above the other, and so does text whose inks together look black; so do all drawings that are grey, and all that is nearly
 * black.
 */
final class Separation {
    /** Of 1: how far the three colours of what is nearly grey are apart. The text colour of our own sheets is. */
    private static final double NEARLY_GREY = 0.1;

    /** Of 1: the brightest colour of what is nearly black. */
    private static final double NEARLY_BLACK = 0.22;

    private static final double EXACTLY = 0.003;
    private static final double[] WHITE = {0.9642, 1, 0.8249};

    // IEC 61966-2-1, adapted to D50 as ICC profiles of sRGB are.
    private static final double[][] XYZ = {
        {0.4360747, 0.3850649, 0.1430804}, {0.2225045, 0.7168786, 0.0606169}, {0.0139322, 0.0971045, 0.7141733}
    };

    private final InkProfile profile;
    private final double limit;
    private final double darkest;

    /** @param limit of all inks together, in percent */
    Separation(InkProfile profile, int limit) {
        this.profile = profile;
        this.limit = limit / 100.0;
        Inks most = profile.inks(0, 0, 0).within(this.limit);
        this.darkest = luminance(Math.min(50, Math.max(0, profile.lab(most)[0])));
    }

    double limit() {
        return limit;
    }

    /** The inks of text of this colour; red, green and blue of sRGB from 0 to 1. */
    Inks ofText(double red, double green, double blue) {
        Inks inks = ofDrawing(red, green, blue);
        return isGrey(red, green, blue, NEARLY_GREY) || inks.lookBlack() ? ofGrey(red, green, blue) : inks;
    }

    /** The inks of a flat colour. */
    Inks ofDrawing(double red, double green, double blue) {
        boolean black = isGrey(red, green, blue, NEARLY_GREY) && brightest(red, green, blue) <= NEARLY_BLACK;
        return black || isGrey(red, green, blue, EXACTLY)
                ? ofGrey(red, green, blue)
                : ofPhotograph(red, green, blue).rounded();
    }

    /** The inks of one of the many colours of a photograph, in which a grey is no drawing. */
    Inks ofPhotograph(double red, double green, double blue) {
        double[] lab = lab(red, green, blue);
        // With room for what rounding adds.
        return profile.inks(lab[0], lab[1], lab[2]).within(limit - 0.002);
    }

    /** Black alone, as light as this colour is between paper and full black. */
    Inks ofGrey(double red, double green, double blue) {
        if (isWhite(red, green, blue)) {
            return Inks.NONE;
        }
        return brightest(red, green, blue) <= NEARLY_BLACK ? Inks.BLACK : ofLightness(lightnessOf(red, green, blue));
    }

    /** The same for the tones of a grey photograph, the darkest of which differ, too. */
    Inks ofTone(double grey) {
        return ofLightness(lightnessOf(grey, grey, grey));
    }

    private Inks ofLightness(double asked) {
        double full = profile.lab(Inks.BLACK)[0];
        double wanted = full + (100 - full) * asked / 100;
        double low = 0;
        double high = 1;
        for (int step = 0; step < 20; step++) {
            double middle = (low + high) / 2;
            if (profile.lab(new Inks(0, 0, 0, middle))[0] > wanted) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return Inks.black((low + high) / 2);
    }

    private static boolean isWhite(double red, double green, double blue) {
        return Math.min(red, Math.min(green, blue)) >= 1 - EXACTLY / 3;
    }

    private static double brightest(double red, double green, double blue) {
        return Math.max(red, Math.max(green, blue));
    }

    private static boolean isGrey(double red, double green, double blue, double distance) {
        return brightest(red, green, blue) - Math.min(red, Math.min(green, blue)) <= distance;
    }

    private static double lightnessOf(double red, double green, double blue) {
        double y = XYZ[1][0] * linear(red) + XYZ[1][1] * linear(green) + XYZ[1][2] * linear(blue);
        return 116 * root(y) - 16;
    }

    /** CIELAB relative to white, its black lifted to what the paper can show (black point compensation). */
    private double[] lab(double red, double green, double blue) {
        double[] linear = {linear(red), linear(green), linear(blue)};
        double[] root = new double[3];
        for (int i = 0; i < 3; i++) {
            double sum = 0;
            for (int j = 0; j < 3; j++) {
                sum += XYZ[i][j] * linear[j];
            }
            root[i] = root(sum / WHITE[i] * (1 - darkest) + darkest);
        }
        return new double[] {116 * root[1] - 16, 500 * (root[0] - root[1]), 200 * (root[1] - root[2])};
    }

    // StrictMath, so that the last digit is the same everywhere.
    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : StrictMath.pow((channel + 0.055) / 1.055, 2.4);
    }

    private static double root(double share) {
        return share > 216.0 / 24389 ? StrictMath.cbrt(share) : (24389.0 / 27 * share + 16) / 116;
    }

    private static double luminance(double lightness) {
        double root = (lightness + 16) / 116;
        return root * root * root > 216.0 / 24389 ? root * root * root : lightness * 27 / 24389;
    }
}
