package plainleaf.pdf;

import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import plainleaf.pdf.layout.DecorativePictures;
import plainleaf.pdf.layout.PageElements;

/** The pictures that the style sheet leaves no room for: the engine leaves them out without a word. */
final class UndrawnPictures {
    /** Whether an element that has a box has room in it. */
    private final IdentityHashMap<Element, Boolean> room = new IdentityHashMap<>();

    private final Set<Layer> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private UndrawnPictures(Box root) {
        add(root.getLayer());
    }

    /** Those of a page that is laid out, in order. */
    static List<Element> of(Box root, Document page) {
        IdentityHashMap<Element, Boolean> room = new UndrawnPictures(root).room;
        List<Element> undrawn = new ArrayList<>();
        for (Element element : PageElements.of(page)) {
            boolean picture = element.getTagName().equals("img") || DecorativePictures.isGround(element);
            // What has an alternative and no box is missing among the tags, too, and told of there.
            boolean told = !element.getAttribute("alt").isBlank();
            if (picture && !room.getOrDefault(element, told)) {
                undrawn.add(element);
            }
        }
        return undrawn;
    }

    private void add(Layer layer) {
        if (seen.add(layer)) {
            add(layer.getMaster());
            layer.getFloats().forEach(this::add);
            layer.getChildren().forEach(this::add);
        }
    }

    private void add(Box box) {
        if (box.getElement() != null) {
            room.merge(box.getElement(), box.getContentWidth() > 0 && box.getHeight() > 0, Boolean::logicalOr);
        }
        if (box instanceof InlineLayoutBox inline) {
            for (Object child : inline.getInlineChildren()) {
                if (child instanceof Box childBox) {
                    add(childBox);
                }
            }
        }
        box.getChildren().forEach(this::add);
    }
}
