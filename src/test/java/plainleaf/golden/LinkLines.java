package plainleaf.golden;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDestinationDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** Links and bookmarks as lines of text: where they lead, and what else they say. */
final class LinkLines {
    private static final COSName STRUCTURE = COSName.getPDFName("SD");

    private final PDDocument document;
    private final Map<COSDictionary, Integer> pages;

    LinkLines(PDDocument document, Map<COSDictionary, Integer> pages) {
        this.document = document;
        this.pages = pages;
    }

    String annotation(COSDictionary annotation, COSDictionary page) {
        COSArray quads = annotation.getCOSArray(COSName.QUADPOINTS);
        String contents = annotation.getString(COSName.CONTENTS);
        return (annotation.getNameAsString(COSName.SUBTYPE).equals("Link") ? "" : "an annotation of another kind ")
                + target(annotation)
                + ", on page "
                + pages.get(page)
                + (quads == null ? ", 1 area" : ", " + quads.size() / 8 + " areas")
                + (contents == null ? ", no contents" : ", contents “" + contents + "”")
                + (annotation.getString(COSName.LANG) == null ? "" : " in " + annotation.getString(COSName.LANG))
                + (page.equals(annotation.getCOSDictionary(COSName.P)) ? "" : ", does not know its page")
                + (annotation.containsKey(COSName.STRUCT_PARENT) ? "" : ", no parent in the tree");
    }

    List<String> bookmarks() {
        List<String> lines = new ArrayList<>();
        PDOutlineNode outline = document.getDocumentCatalog().getDocumentOutline();
        if (outline != null) bookmarks(outline, 0, lines);
        return lines;
    }

    private void bookmarks(PDOutlineNode parent, int depth, List<String> lines) {
        for (PDOutlineItem item : parent.children()) {
            lines.add("  ".repeat(depth) + item.getTitle() + " -> " + target(item.getCOSObject()));
            bookmarks(item, depth + 1, lines);
        }
    }

    private String target(COSDictionary item) {
        COSDictionary action = item.getCOSDictionary(COSName.A);
        if (action == null) return place(item.getDictionaryObject(COSName.DEST));
        if (action.containsKey(COSName.URI)) return action.getString(COSName.URI);
        String element = action.containsKey(STRUCTURE) ? ", " + place(action.getDictionaryObject(STRUCTURE)) : "";
        return place(action.getDictionaryObject(COSName.D)) + element;
    }

    private String place(COSBase destination) {
        if (destination instanceof COSArray array) {
            COSDictionary target = (COSDictionary) array.getObject(0);
            return pages.containsKey(target) ? "page " + pages.get(target) : element(target);
        }
        if (destination instanceof COSName name) return "the name " + name.getName() + named(name.getName());
        if (destination instanceof COSString name) return "the name " + name.getString() + named(name.getString());
        return "nowhere";
    }

    private String named(String name) {
        PDDocumentNameDestinationDictionary old = document.getDocumentCatalog().getDests();
        return old == null ? "" : " (" + place(old.getCOSObject().getDictionaryObject(name)) + ")";
    }

    private static String element(COSDictionary element) {
        String id = element.getString("ID");
        return "element " + element.getNameAsString(COSName.S) + (id == null ? "" : " " + id);
    }
}
