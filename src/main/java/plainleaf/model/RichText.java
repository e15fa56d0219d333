package plainleaf.model;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Inline content: the words, and the same words with their markup.
 *
 * @param plain the words with single spaces between them
 * @param html well-formed XHTML that holds inline elements only, escaped and safe to put into a page
 * @param attributes of the element that holds nothing else, such as {@code  lang="ar" dir="rtl"}, where all the words are
 *     in another language than their page's; else empty
 * @param foreign the parts in other languages, in order, no two of which overlap
 */
public record RichText(String plain, String html, String attributes, List<ForeignPart> foreign) {
    public static final RichText NONE = new RichText("", "");

    private static final Pattern BOLD = Pattern.compile("(?s)<strong\\b[^>]*>(.*?)</strong>");

    public RichText {
        foreign = List.copyOf(foreign);
    }

    /** Words that are all in the language of their page. */
    public RichText(String plain, String html) {
        this(plain, html, "", List.of());
    }

    /** What stands bold, each run of it as plain words. */
    public List<String> bold() {
        return BOLD.matcher(html)
                .results()
                .map(run -> run.group(1).replaceAll("<[^>]*>", ""))
                .map(words -> words.replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&quot;", "\"")
                        .replace("&#39;", "'")
                        .replace("&amp;", "&")
                        .strip())
                .filter(words -> !words.isEmpty())
                .toList();
    }

    public boolean isEmpty() {
        return plain.isEmpty() && html.isEmpty();
    }

    /** The markup where other words may stand in the same element. */
    public String inline() {
        return attributes.isEmpty() ? html : "<span" + attributes + ">" + html + "</span>";
    }
}
