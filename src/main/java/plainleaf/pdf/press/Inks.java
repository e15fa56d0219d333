package plainleaf.pdf.press;

/**
 * How much of each process ink a colour takes, from 0 to 1.
 *
 * @param black alone for what stands on one plate
 */
record Inks(double cyan, double magenta, double yellow, double black) {
    static final Inks NONE = new Inks(0, 0, 0, 0);
    static final Inks BLACK = new Inks(0, 0, 0, 1);

    /** What a PDF is told is this exact: a step that no press shows. */
    private static final double STEPS = 1000;

    // A little wider than our preflight and others have it, so that rounding takes nothing over the line.
    private static final double DARK = 0.36;
    private static final double NEUTRAL = 0.14;

    /** Black alone. */
    static Inks black(double share) {
        return new Inks(0, 0, 0, share).rounded();
    }

    /** All inks together. */
    double total() {
        return cyan + magenta + yellow + black;
    }

    /** Whether the eye takes them for black or dark grey. */
    boolean lookBlack() {
        double red = (1 - cyan) * (1 - black);
        double green = (1 - magenta) * (1 - black);
        double blue = (1 - yellow) * (1 - black);
        double most = Math.max(red, Math.max(green, blue));
        double least = Math.min(red, Math.min(green, blue));
        return most < DARK && most - least < NEUTRAL;
    }

    /** The same with no more ink than this: the colours give way, so that black still carries the drawing. */
    Inks within(double limit) {
        double colours = cyan + magenta + yellow;
        if (colours + black <= limit) {
            return this;
        }
        double share = Math.max(0, limit - black) / colours;
        return new Inks(cyan * share, magenta * share, yellow * share, Math.min(black, limit));
    }

    /** As it is written. */
    Inks rounded() {
        return new Inks(round(cyan), round(magenta), round(yellow), round(black));
    }

    private static double round(double share) {
        return Math.floor(Math.min(1, Math.max(0, share)) * STEPS + 0.5) / STEPS;
    }
}
