package plainleaf.check.pdf;

import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import plainleaf.check.html.ArticleTree;
import plainleaf.check.tags.Tag;
import plainleaf.check.tags.TagTree;
import plainleaf.check.words.Words;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Rule;
import plainleaf.model.Location;

/** An edition's PDF beside the article it was printed from. */
public final class PrintedEdition implements PdfView {
    private final ArticleTree article;
    private final Validation validation;
    private final TagTree tags;
    private final double size;
    private final List<Element> headings;
    private final List<Tag> headingTags;
    private final Map<String, Element> byText = new HashMap<>();

    /** @param size of the text, in points, that is asked for */
    public PrintedEdition(ArticleTree article, Validation validation, TagTree tags, double size) {
        this.article = article;
        this.size = size;
        this.validation = validation;
        this.tags = tags;
        headings = article.select("h1, h2, h3, h4, h5, h6").toList();
        headingTags = tags.tags().filter(PrintedEdition::isHeading).toList();
        article.select("[data-at]").forEach(block -> byText.putIfAbsent(essence(block.wholeText()), block));
    }

    /** Whether there is anything a screen reader could say. */
    public boolean isTagged() {
        return !tags.roots().isEmpty();
    }

    ArticleTree article() {
        return article;
    }

    @Override
    public Demands demands() {
        return Demands.of(article.id().variant(), size);
    }

    @Override
    public Validation validation() {
        return validation;
    }

    @Override
    public TagTree tags() {
        return tags;
    }

    List<Element> headings() {
        return headings;
    }

    List<Tag> headingTags() {
        return headingTags;
    }

    /** The page that the target of an address such as {@code #risks} is on; 0 where that cannot be known. */
    int pageOf(String address) {
        Element target = address.startsWith("#") ? article.root().getElementById(address.substring(1)) : null;
        Element heading = target == null ? null : target.selectFirst("h1, h2, h3, h4, h5, h6");
        return heading == null ? 0 : pageOf(heading);
    }

    /** The page that a heading of the article is on; 0 where that cannot be known. */
    int pageOf(Element heading) {
        int index = headings.indexOf(heading);
        return index >= 0 && headings.size() == headingTags.size()
                ? headingTags.get(index).page()
                : 0;
    }

    /** A breach at the place of the text that this element comes from. */
    Diagnostic broken(Rule rule, Element element, String detail) {
        return rule.brokenIn(article.id(), article.place(element), detail);
    }

    /** A breach at the place of the text that says what this tag says. */
    @Override
    public Diagnostic broken(Rule rule, Tag tag, String detail) {
        return rule.brokenIn(article.id(), place(tag.text()), detail).onPage(tag.page());
    }

    /** A breach at the place of the text that says this; at the file where none does. */
    @Override
    public Diagnostic broken(Rule rule, int page, String text, String detail) {
        return rule.brokenIn(article.id(), place(text), detail).onPage(page);
    }

    /** The element that says what this tag says; empty for what the program added. */
    Optional<Element> element(Tag tag) {
        return element(tag.text());
    }

    private Optional<Element> element(String text) {
        String essence = essence(text);
        return essence.isEmpty() ? Optional.empty() : Optional.ofNullable(byText.get(essence));
    }

    /** Whether its lines begin at the right. */
    boolean isRightToLeft(Tag tag) {
        Optional<Element> known = element(tag);
        // What the program adds has no place in the text, and says its language itself.
        if (known.isEmpty() && !tag.language().isEmpty()) {
            return ULocale.forLanguageTag(tag.language()).isRightToLeft();
        }
        Element element = known.orElse(article.root());
        Element listed = element.closest("li, td, th");
        // In a list and in a table what is in another language begins where the rest does.
        Element holder = (listed == null ? element : listed).closest("[dir]");
        return holder != null && holder.attr("dir").equals("rtl");
    }

    /** Whether what this stands for is in another language than the page. */
    boolean isForeign(Tag tag) {
        return !tag.language().isEmpty()
                && !tag.language().equals(article.root().attr("lang"));
    }

    private Location place(String text) {
        return element(text).map(article::place).orElseGet(article::file);
    }

    /** What two texts must have in common to be the same, whatever their spaces and the forms of their letters. */
    static String essence(String text) {
        return Words.plain(Words.of(text).stream().collect(Collectors.joining()));
    }

    private static boolean isHeading(Tag tag) {
        return tag.standard().matches("H[1-6]?");
    }
}
