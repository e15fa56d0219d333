package plainleaf.check.press;

/** What press-black-text finds of letters in these inks, for the tests of the room that makes them. */
public final class BlackOfSeveralInks {
    private BlackOfSeveralInks() {}

    /** Each from 0 to 1. */
    public static boolean is(double cyan, double magenta, double yellow, double black) {
        Hue hue = Hue.cmyk(Hue.Space.CMYK, cyan, magenta, yellow, black);
        return hue.looksBlack() && !hue.isBlackAlone();
    }
}
