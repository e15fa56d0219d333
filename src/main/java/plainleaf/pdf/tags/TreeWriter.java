package plainleaf.pdf.tags;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;
import plainleaf.model.Site.PdfStandard;

/** Writes nodes as the structure tree of a document, with the parent tree that leads back (ISO 32000-1, 14.7.4.4). */
final class TreeWriter {
    private static final COSName STRUCT_ELEM = COSName.getPDFName("StructElem");

    private final PDDocument document;
    private final IdentityHashMap<COSDictionary, SortedMap<Integer, COSDictionary>> contents = new IdentityHashMap<>();
    private final IdentityHashMap<COSDictionary, COSDictionary> annotations = new IdentityHashMap<>();
    private final Map<TagNode, COSDictionary> elements = new HashMap<>();
    private final StructureIds ids = new StructureIds();
    private final Vocabulary vocabulary;

    TreeWriter(PDDocument document, PdfStandard standard) {
        this.document = document;
        this.vocabulary = new Vocabulary(standard);
    }

    /** Replaces all that is below this structure tree root. */
    void write(TagNode root, COSDictionary treeRoot) {
        treeRoot.setItem(COSName.K, element(root, treeRoot));
        vocabulary.writeTo(treeRoot);
        ids.writeTo(treeRoot);
        writeParentTree(treeRoot);
    }

    /** What was written for this node. */
    COSDictionary element(TagNode node) {
        COSDictionary element = elements.get(node);
        if (element == null) {
            throw new IllegalArgumentException("not in the tree: " + node);
        }
        return element;
    }

    Optional<COSDictionary> elementOfId(String id) {
        return ids.find(id);
    }

    private COSDictionary element(TagNode node, COSDictionary parent) {
        COSDictionary element = new COSDictionary();
        elements.put(node, element);
        element.setItem(COSName.TYPE, STRUCT_ELEM);
        element.setName(COSName.S, node.type());
        element.setItem(COSName.P, parent);
        vocabulary.writeNamespace(node.type(), element);
        ids.add(node, element);
        for (TagNode.Text text : TagNode.Text.values()) {
            node.text(text).ifPresent(words -> element.setString(text.key(), words));
        }
        if (node.attributes() != null) {
            element.setItem(COSName.A, node.attributes());
        }
        writeKids(node, element);
        return element;
    }

    private void writeKids(TagNode node, COSDictionary element) {
        COSDictionary page = firstPage(node);
        if (page != null) {
            element.setItem(COSName.PG, page);
        }
        COSArray kids = new COSArray();
        for (TagKid kid : node.kids()) {
            if (kid instanceof TagNode child) {
                kids.add(element(child, element));
            } else if (kid instanceof Content content) {
                addContent(kids, content, element, page);
            } else if (kid instanceof LinkArea area) {
                addArea(kids, area, element);
            }
        }
        if (kids.size() > 0) {
            element.setItem(COSName.K, kids.size() == 1 ? kids.get(0) : kids);
        }
    }

    private static @Nullable COSDictionary firstPage(TagNode node) {
        for (TagKid kid : node.kids()) {
            if (kid instanceof Content content) {
                return content.page();
            }
        }
        return null;
    }

    private void addContent(COSArray kids, Content content, COSDictionary element, @Nullable COSDictionary page) {
        contents.computeIfAbsent(content.page(), any -> new TreeMap<>()).put(content.mcid(), element);
        if (content.page() == page) {
            kids.add(COSInteger.get(content.mcid()));
        } else {
            COSDictionary reference = new COSDictionary();
            reference.setName(COSName.TYPE, "MCR");
            reference.setItem(COSName.PG, content.page());
            reference.setInt(COSName.MCID, content.mcid());
            kids.add(reference);
        }
    }

    private void addArea(COSArray kids, LinkArea area, COSDictionary element) {
        annotations.put(area.annotation(), element);
        COSDictionary reference = new COSDictionary();
        reference.setName(COSName.TYPE, "OBJR");
        reference.setItem(COSName.OBJ, area.annotation());
        reference.setItem(COSName.PG, area.page());
        kids.add(reference);
    }

    private void writeParentTree(COSDictionary treeRoot) {
        COSArray numbers = new COSArray();
        int key = 0;
        for (PDPage page : document.getPages()) {
            COSDictionary dictionary = page.getCOSObject();
            dictionary.setInt(COSName.STRUCT_PARENTS, key);
            numbers.add(COSInteger.get(key++));
            numbers.add(parents(contents.getOrDefault(dictionary, new TreeMap<>())));
        }
        for (PDPage page : document.getPages()) {
            COSArray areas = page.getCOSObject().getCOSArray(COSName.ANNOTS);
            for (int i = 0; areas != null && i < areas.size(); i++) {
                COSDictionary annotation = (COSDictionary) areas.getObject(i);
                annotation.setInt(COSName.STRUCT_PARENT, key);
                numbers.add(COSInteger.get(key++));
                numbers.add(annotations.get(annotation));
            }
        }
        COSDictionary parentTree = new COSDictionary();
        parentTree.setItem(COSName.NUMS, numbers);
        treeRoot.setItem(COSName.PARENT_TREE, parentTree);
        treeRoot.setInt(COSName.PARENT_TREE_NEXT_KEY, key);
    }

    private static COSArray parents(SortedMap<Integer, COSDictionary> byMcid) {
        COSArray parents = new COSArray();
        for (int mcid = 0; !byMcid.isEmpty() && mcid <= byMcid.lastKey(); mcid++) {
            COSDictionary parent = byMcid.get(mcid);
            parents.add(parent == null ? COSNull.NULL : parent);
        }
        return parents;
    }
}
