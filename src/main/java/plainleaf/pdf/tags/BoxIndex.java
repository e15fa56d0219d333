package plainleaf.pdf.tags;

import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.pdfboxout.PdfBoxAccessibilityHelper;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.jspecify.annotations.Nullable;

/** Which box of the layout each structure element was made for. */
final class BoxIndex {
    private final IdentityHashMap<COSDictionary, Box> boxes = new IdentityHashMap<>();
    private final Set<Layer> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    BoxIndex(Box root) {
        add(root.getLayer());
    }

    @Nullable
    Box of(COSDictionary structureElement) {
        return boxes.get(structureElement);
    }

    private void add(Layer layer) {
        if (seen.add(layer)) {
            add(layer.getMaster());
            layer.getFloats().forEach(this::add);
            layer.getChildren().forEach(this::add);
        }
    }

    private void add(Box box) {
        PDStructureElement element = PdfBoxAccessibilityHelper.getStructualElementForBox(box);
        if (element != null) {
            boxes.putIfAbsent(element.getCOSObject(), box);
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
