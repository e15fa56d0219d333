package plainleaf.check.html;

import org.jsoup.nodes.Element;

/**
 * A word of an article.
 *
 * @param element its first letter or digit is in
 * @param pageOf where a contents list leaves room for a page number: the address of the heading, such as {@code #risks};
 *     the text is empty then; otherwise empty
 */
public record ArticleWord(String text, Element element, String pageOf) {
    /** In force at its first letter or digit; empty where no element says one. */
    public String language() {
        Element holder = element.closest("[lang]");
        return holder == null ? "" : holder.attr("lang");
    }
}
