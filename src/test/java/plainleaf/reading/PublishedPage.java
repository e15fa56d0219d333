package plainleaf.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The web page of an edition: what its PDF has to say. */
record PublishedPage(Element article) {
    private static final Set<String> INLINE = Set.of("a", "abbr", "bdi", "em", "img", "span", "strong", "wbr");

    /** The page that was published with this PDF. */
    static PublishedPage of(Path pdf) throws IOException {
        String name = pdf.getFileName().toString();
        String page = name.endsWith("-large-print.pdf")
                ? "large-print.html"
                : name.endsWith("-easy-read.pdf") ? "easy-read.html" : "index.html";
        Document document = Jsoup.parse(Files.readString(pdf.resolveSibling(page)));
        return new PublishedPage(document.selectFirst("article.leaflet"));
    }

    String language() {
        return article.attr("lang");
    }

    boolean isRightToLeft() {
        return article.attr("dir").equals("rtl");
    }

    List<String> blocks() {
        Words words = new Words();
        article.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode text) words.say(text.getWholeText());
                else if (node.nameIs("br")) words.say(" ");
                else if (node instanceof Element element && !INLINE.contains(element.normalName())) words.endBlock();
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element element && !INLINE.contains(element.normalName()) && !node.nameIs("br"))
                    words.endBlock();
            }
        });
        return words.blocks();
    }
}
