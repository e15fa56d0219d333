package plainleaf.check.html;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import plainleaf.model.Article;
import plainleaf.model.Edition;
import plainleaf.model.EditionId;
import plainleaf.model.Location;

/** An article taken apart, with the way back from each element to the line it comes from. */
public final class ArticleTree {
    private final Edition edition;
    private final Element root;
    private final List<ArticleWord> words;

    public ArticleTree(Edition edition, Article article) {
        this.edition = edition;
        Element body = Jsoup.parseBodyFragment(article.markup()).body();
        Element first = body.selectFirst("article");
        root = first == null ? body : first;
        words = ArticleWords.of(root);
    }

    public Edition edition() {
        return edition;
    }

    public EditionId id() {
        return edition.id();
    }

    public Element root() {
        return root;
    }

    /** Every word, in order, and the places of page numbers. */
    public List<ArticleWord> words() {
        return words;
    }

    /** The words that come from the leaflet's text alone. */
    public List<ArticleWord> written() {
        return words.stream()
                .filter(word -> word.element().closest("[data-generated]") == null)
                .filter(word -> word.pageOf().isEmpty())
                .toList();
    }

    public Stream<Element> select(String query) {
        return root.select(query).stream();
    }

    /** What matches the query and comes from the leaflet's text, in order. */
    List<Element> written(String query) {
        return select(query)
                .filter(element -> element.closest("[data-generated]") == null)
                .toList();
    }

    /** The line and column that an element comes from; the file where the program added it. */
    public Location place(Element element) {
        Element origin = element.closest("[data-at]");
        return origin == null ? file() : place(origin.attr("data-at"));
    }

    /** The file of the text. */
    public Location file() {
        return Location.of(edition.translation().location().file());
    }

    private Location place(String lineAndColumn) {
        String[] parts = lineAndColumn.split(":", 2);
        try {
            return new Location(file().file(), Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            return file();
        }
    }
}
