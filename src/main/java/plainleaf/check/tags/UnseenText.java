package plainleaf.check.tags;

/**
 * Text that is read out and that nobody can see.
 *
 * @param text its letters, as they are drawn
 */
public record UnseenText(String text, Reason reason) {
    /** Why it cannot be seen. */
    public enum Reason {
        /** ISO 32000-1, table 106: letters that are neither filled nor drawn, as those of a scan that was read by a machine. */
        NOT_DRAWN,
        CLIPPED,
        /** A viewer may hide the layer it stands on. */
        LAYER,
        /** Painted over with one colour. */
        PAINTED_OVER,
        /** Covered by what is no single colour, such as a photograph. */
        COVERED
    }
}
