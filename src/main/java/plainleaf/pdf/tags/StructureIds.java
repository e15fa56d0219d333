package plainleaf.pdf.tags;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** The structure elements that others can name (ISO 32000-1, 14.7.2). */
final class StructureIds {
    private final Map<String, COSDictionary> elements = new LinkedHashMap<>();

    /** Gives this element its node's name, unless it has none or another element has it. */
    void add(TagNode node, COSDictionary element) {
        if (!node.id().isEmpty() && elements.putIfAbsent(node.id(), element) == null) {
            element.setItem(COSName.ID, new COSString(node.id()));
        }
    }

    Optional<COSDictionary> find(String id) {
        return Optional.ofNullable(elements.get(id));
    }

    /** As a name tree, whose names are sorted by their bytes (ISO 32000-1, 7.9.6). */
    void writeTo(COSDictionary treeRoot) {
        if (elements.isEmpty()) {
            return;
        }
        COSArray names = new COSArray();
        elements.entrySet().stream()
                .sorted(Comparator.comparing(
                        (Map.Entry<String, COSDictionary> entry) -> new COSString(entry.getKey()).getBytes(),
                        Arrays::compareUnsigned))
                .forEach(entry -> {
                    names.add(new COSString(entry.getKey()));
                    names.add(entry.getValue());
                });
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NAMES, names);
        treeRoot.setItem(COSName.getPDFName("IDTree"), tree);
    }
}
