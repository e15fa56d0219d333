package plainleaf.check.browser;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import plainleaf.check.html.ArticleTree;

/** The elements of the proved article, or of a page that shows none, as the browser has them. */
final class ShownElements {
    /**
     * How an element stands in the browser.
     *
     * @param shown whether it is there for the eye
     * @param language in force in it; empty where none is said
     */
    record State(boolean shown, String language) {}

    /** A text of the page: the number the browser gives it, and its element's place among the page's elements. */
    record Text(int number, int element) {}

    private final Element root;
    private final List<Element> elements;
    private final int offset;
    private final List<State> states;
    private final List<Text> texts = new ArrayList<>();
    private final IdentityHashMap<Element, Integer> places = new IdentityHashMap<>();
    private int counted;

    ShownElements(Tab tab) {
        ServedPage page = tab.page();
        root = page.view()
                .article()
                .map(ArticleTree::root)
                .orElse(page.view().document().body());
        elements = root.getAllElements().stream()
                .filter(element -> element.closest("[data-paper]") == null)
                .toList();
        for (Element element : elements) places.put(element, places.size());
        Element shown = page.view().document().selectFirst(root.tagName());
        offset = page.view().document().getAllElements().indexOf(shown) - 1;
        states = List.of(new Gson().fromJson(tab.tell(Axe.resource("states.js")), State[].class));
        count(tab.ask("DOM.getDocument", Map.of("depth", -1)).getAsJsonObject("root"), -1);
    }

    /** Of the proved article; of the page where it shows none. */
    Element root() {
        return root;
    }

    /** How the browser shows an element of the root's; what is for paper alone is not shown. */
    State state(Element element) {
        Integer place = places.get(element);
        if (place == null || offset + place < 0 || offset + place >= states.size()) return new State(false, "");
        return states.get(offset + place);
    }

    /** Whether it may be hidden: the program added it, and says it again elsewhere on the page. */
    boolean maySleep(Element element) {
        return element.closest("[data-generated]") != null && !state(element).shown();
    }

    /** The texts in an element itself, not in one inside it. */
    List<Text> texts(Element element) {
        int at = offset + places.getOrDefault(element, elements.size());
        return texts.stream().filter(text -> text.element() == at).toList();
    }

    List<Element> all() {
        return elements;
    }

    private void count(JsonObject node, int parent) {
        int type = node.get("nodeType").getAsInt();
        int own = type == 1 ? counted++ : parent;
        if (type == 3 && !node.get("nodeValue").getAsString().isBlank())
            texts.add(new Text(node.get("backendNodeId").getAsInt(), parent));
        if (node.has("children"))
            for (JsonElement child : node.getAsJsonArray("children")) count(child.getAsJsonObject(), own);
    }
}
