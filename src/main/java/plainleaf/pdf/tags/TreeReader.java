package plainleaf.pdf.tags;

import com.openhtmltopdf.render.Box;
import java.util.IdentityHashMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import plainleaf.pdf.layout.MeaningfulInlines;

/** Reads the engine's structure tree into nodes, each joined to its element of the page. */
final class TreeReader {
    private final BoxIndex boxes;
    private final IdentityHashMap<COSDictionary, COSDictionary> pageOfAnnotation = new IdentityHashMap<>();

    TreeReader(PDDocument document, BoxIndex boxes) {
        this.boxes = boxes;
        for (PDPage page : document.getPages()) {
            COSArray annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
            for (int i = 0; annotations != null && i < annotations.size(); i++) {
                if (annotations.getObject(i) instanceof COSDictionary annotation) {
                    pageOfAnnotation.put(annotation, page.getCOSObject());
                }
            }
        }
    }

    /** The node of this structure element and of all below it. */
    TagNode read(COSDictionary structureElement) {
        return node(structureElement, null);
    }

    private TagNode node(COSDictionary source, @Nullable COSDictionary pageAbove) {
        TagNode node = new TagNode(source.getNameAsString(COSName.S), element(boxes.of(source)));
        for (TagNode.Text text : TagNode.Text.values()) {
            String words = source.getString(text.key());
            if (words != null) {
                node.say(text, words);
            }
        }
        node.setAttributes(source.getCOSDictionary(COSName.A));
        COSDictionary page = source.getCOSDictionary(COSName.PG);
        addKids(node, source.getDictionaryObject(COSName.K), page == null ? pageAbove : page);
        return node;
    }

    private static @Nullable Element element(@Nullable Box box) {
        return box == null || box.isAnonymous() || box.getElement() == null
                ? null
                : MeaningfulInlines.original(box.getElement());
    }

    private void addKids(TagNode node, @Nullable COSBase kids, @Nullable COSDictionary page) {
        if (kids instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                addKids(node, several.getObject(i), page);
            }
        } else if (kids instanceof COSInteger mcid && page != null) {
            node.add(new Content(page, mcid.intValue()));
        } else if (kids instanceof COSDictionary kid) {
            node.add(kid(kid, page));
        }
    }

    private TagKid kid(COSDictionary kid, @Nullable COSDictionary pageAbove) {
        if (kid.getDictionaryObject(COSName.OBJ) instanceof COSDictionary annotation) {
            return new LinkArea(annotation, known(pageOfAnnotation.get(annotation)));
        }
        COSDictionary page = kid.getCOSDictionary(COSName.PG);
        page = page == null ? pageAbove : page;
        if (kid.containsKey(COSName.MCID) && !kid.containsKey(COSName.S)) {
            return new Content(known(page), kid.getInt(COSName.MCID));
        }
        return node(kid, page);
    }

    private static COSDictionary known(@Nullable COSDictionary page) {
        if (page == null) {
            throw new IllegalStateException("the engine tagged something that is on no page");
        }
        return page;
    }
}
