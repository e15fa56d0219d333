package plainleaf.model;

/**
 * Inline content: the words, and the same words with their markup.
 *
 * @param plain the words with single spaces between them
 * @param html well-formed XHTML that holds inline elements only, escaped and safe to put into a page
 */
public record RichText(String plain, String html) {
    public static final RichText NONE = new RichText("", "");

    public boolean isEmpty() {
        return plain.isEmpty() && html.isEmpty();
    }
}
