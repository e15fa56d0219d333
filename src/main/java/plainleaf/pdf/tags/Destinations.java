package plainleaf.pdf.tags;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import plainleaf.model.Site.PdfStandard;

/** Bookmarks and links lead to elements of the tree, not only to places on pages (ISO 32000-2, 12.3.2.3). */
final class Destinations {
    private static final COSName STRUCTURE_DESTINATION = COSName.getPDFName("SD");
    private static final COSName STRUCTURE_ELEMENT = COSName.getPDFName("SE");

    private final PDDocument document;
    private final PdfStandard standard;
    private final TreeWriter written;

    Destinations(PDDocument document, PdfStandard standard, TreeWriter written) {
        this.document = document;
        this.standard = standard;
        this.written = written;
    }

    void complete(TagTree tree, Document page) {
        completeOutline(page);
        // PDF 1.7 has none of the rest.
        if (standard == PdfStandard.UA_2) {
            for (TagNode node : tree.nodes()) {
                if (node.is("Link")) {
                    completeLink(node);
                } else if (node.is("TOCI")) {
                    completeEntry(node);
                }
            }
        }
    }

    /** The page has a bookmark element for each entry of the outline, in the same order. */
    private void completeOutline(Document page) {
        COSDictionary outline = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.OUTLINES);
        NodeList bookmarks = page.getElementsByTagName("bookmark");
        List<COSDictionary> entries = new ArrayList<>();
        if (outline != null) {
            collect(outline, entries);
        }
        for (int i = 0; i < entries.size(); i++) {
            complete(entries.get(i), (Element) bookmarks.item(i));
        }
    }

    private static void collect(COSDictionary above, List<COSDictionary> entries) {
        for (COSDictionary entry = above.getCOSDictionary(COSName.FIRST);
                entry != null;
                entry = entry.getCOSDictionary(COSName.NEXT)) {
            entries.add(entry);
            collect(entry, entries);
        }
    }

    /** The engine's own element is not in the tree any more. */
    private void complete(COSDictionary entry, Element bookmark) {
        entry.removeItem(STRUCTURE_ELEMENT);
        target(bookmark).ifPresent(target -> {
            entry.setItem(STRUCTURE_ELEMENT, target);
            COSBase place = entry.getDictionaryObject(COSName.DEST);
            if (standard == PdfStandard.UA_2 && place != null) {
                COSDictionary action = new COSDictionary();
                action.setName(COSName.S, "GoTo");
                action.setItem(COSName.D, place);
                entry.removeItem(COSName.DEST);
                entry.setItem(COSName.A, action);
                lead(action, target);
            }
        });
    }

    /** ISO 14289-2, 8.8: a link inside the document leads to an element. */
    private void completeLink(TagNode link) {
        link.element().flatMap(this::target).ifPresent(target -> {
            for (TagKid kid : link.kids()) {
                if (kid instanceof LinkArea area) {
                    lead(area.annotation().getCOSDictionary(COSName.A), target);
                }
            }
        });
    }

    /** ISO 14289-2, 8.2.5.8: an entry of the contents names what it is the entry of. */
    private void completeEntry(TagNode entry) {
        COSArray targets = new COSArray();
        entry.withDescendants().stream()
                .filter(node -> node.is("Link"))
                .flatMap(link -> link.element().flatMap(this::target).stream())
                .forEach(targets::add);
        if (targets.size() > 0) {
            written.element(entry).setItem(COSName.getPDFName("Ref"), targets);
        }
    }

    private Optional<COSDictionary> target(Element link) {
        String address = link.getAttribute("href");
        return address.startsWith("#") ? written.elementOfId(address.substring(1)) : Optional.empty();
    }

    private static void lead(COSDictionary action, COSDictionary target) {
        COSArray place = action.getCOSArray(COSName.D);
        if (place != null && place.size() > 0) {
            COSArray destination = new COSArray(place.toList());
            destination.set(0, target);
            action.setItem(STRUCTURE_DESTINATION, destination);
        }
    }
}
