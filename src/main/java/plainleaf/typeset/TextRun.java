package plainleaf.typeset;

/**
 * A piece of text of one font, one script and one direction.
 *
 * @param text the run with what stands around it, which decides how letters join at its ends
 * @param start of the run in the text, in UTF-16 units
 * @param end after its last unit
 * @param script the ISO 15924 code, such as {@code Arab}
 * @param language the BCP 47 tag, for forms that only one language has
 */
public record TextRun(String text, int start, int end, boolean rightToLeft, String script, String language) {}
