package plainleaf.diagnostic;

/**
 * What breaks a rule, and the same mended.
 *
 * @param form what both are written in
 * @param fails the shortest thing that breaks the rule; empty where no example was given
 * @param passes the same, as it should be
 */
public record Example(Form form, String fails, String passes) {
    static final Example NONE = new Example(Form.MARKDOWN, "", "");

    /** What an example is written in. */
    public enum Form {
        MARKDOWN,
        YAML,
        HTML,
        CSS,
        /** What a reader of the tags hears, or of the page sees, in words. */
        PDF
    }
}
