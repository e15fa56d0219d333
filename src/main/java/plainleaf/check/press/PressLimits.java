package plainleaf.check.press;

/**
 * What is asked of a press file.
 *
 * @param width of the trimmed page, in millimetres; 0 where any will do
 * @param height of the trimmed page, in millimetres; 0 where any will do
 * @param bleed how far pictures and grounds reach over the trim, in millimetres
 * @param ink the most of all inks together at one place, in percent
 * @param safe how far words stay inside the trim, in millimetres
 */
public record PressLimits(double width, double height, double bleed, int ink, double safe) {
    /** What most printers ask: 3 mm of bleed, 300 % of ink, words 5 mm inside the trim. */
    public static final PressLimits DEFAULT = new PressLimits(0, 0, 3, 300, 5);

    /** The same with this trim, in millimetres. */
    public PressLimits trim(double across, double down) {
        return new PressLimits(across, down, bleed, ink, safe);
    }

    boolean asksTrim() {
        return width > 0 && height > 0;
    }
}
