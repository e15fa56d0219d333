package plainleaf.check.html;

import com.ibm.icu.lang.UCharacter;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import plainleaf.check.words.Words;

/** Takes the words out of an article, in their order; the box of a checklist is a label, as bullets are, and no word. */
final class ArticleWords implements NodeVisitor {
    private final List<ArticleWord> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private boolean hasLetter;
    private Element origin = new Element("article");

    private ArticleWords() {}

    static List<ArticleWord> of(Element article) {
        ArticleWords collector = new ArticleWords();
        article.traverse(collector);
        collector.end();
        return collector.words;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            Element parent = text.parent();
            if (parent != null && parent.closest("svg, .box") == null) {
                text.getWholeText().codePoints().forEach(c -> add(c, parent));
            }
        } else if (node instanceof Element element) {
            pause(element);
            if (element.hasClass("page-number")) {
                end();
                words.add(new ArticleWord("", element, element.attr("data-target")));
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            pause(element);
        }
    }

    private void pause(Element element) {
        if (element.isBlock() || element.nameIs("br")) {
            end();
        }
    }

    private void add(int character, Element parent) {
        if (UCharacter.isUWhiteSpace(character)) {
            end();
            return;
        }
        boolean begins = word.isEmpty();
        boolean letter = UCharacter.isLetterOrDigit(character);
        origin = begins || (letter && !hasLetter) ? parent : origin;
        hasLetter = letter || (hasLetter && !begins);
        word.appendCodePoint(character);
    }

    private void end() {
        String core = Words.core(word.toString());
        if (!core.isEmpty()) {
            words.add(new ArticleWord(core, origin, ""));
        }
        word.setLength(0);
    }
}
