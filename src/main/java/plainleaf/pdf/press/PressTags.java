package plainleaf.pdf.press;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/** Takes out of a file what paper cannot do, links above all, and leaves their words tagged as they were. */
final class PressTags {
    private static final COSName LINK = COSName.getPDFName("Link");
    private static final COSName SPAN = COSName.getPDFName("Span");
    private static final COSName REFERENCE = COSName.getPDFName("OBJR");

    private final float shift;
    private final IdentityHashMap<COSBase, Boolean> seen = new IdentityHashMap<>();

    private PressTags(float shift) {
        this.shift = shift;
    }

    /** @param shift by which all pages move, to the right and up, in points */
    static void strip(PDDocument document, float shift) {
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        for (COSName active : List.of(
                COSName.OUTLINES,
                COSName.NAMES,
                COSName.DESTS,
                COSName.OPEN_ACTION,
                COSName.AA,
                COSName.ACRO_FORM,
                COSName.PAGE_MODE,
                COSName.URI,
                COSName.PAGE_LABELS)) {
            catalog.removeItem(active);
        }
        for (PDPage page : document.getPages()) {
            page.getCOSObject().removeItem(COSName.ANNOTS);
            page.getCOSObject().removeItem(COSName.AA);
        }
        COSDictionary root = catalog.getCOSDictionary(COSName.STRUCT_TREE_ROOT);
        if (root != null) {
            PressTags tags = new PressTags(shift);
            tags.element(root);
            parents(root.getCOSDictionary(COSName.PARENT_TREE));
        }
    }

    private void element(COSDictionary element) {
        if (seen.put(element, true) != null) {
            return;
        }
        if (LINK.equals(element.getCOSName(COSName.S))) {
            element.setItem(COSName.S, SPAN);
        }
        attributes(element.getDictionaryObject(COSName.A));
        COSBase kids = element.getDictionaryObject(COSName.K);
        if (kids instanceof COSArray several) {
            several(several);
        } else if (isReference(kids)) {
            element.removeItem(COSName.K);
        } else if (kids instanceof COSDictionary kid) {
            element(kid);
        }
    }

    private void several(COSArray kids) {
        for (int i = kids.size() - 1; i >= 0; i--) {
            COSBase kid = kids.getObject(i);
            if (isReference(kid)) {
                kids.remove(i);
            } else if (kid instanceof COSDictionary element) {
                element(element);
            }
        }
    }

    private static boolean isReference(@Nullable COSBase kid) {
        return kid instanceof COSDictionary dictionary && REFERENCE.equals(dictionary.getCOSName(COSName.TYPE));
    }

    /** A figure says where it is on the page (ISO 32000-1, table 344). */
    private void attributes(@Nullable COSBase attributes) {
        if (attributes instanceof COSArray several) {
            several.toList().forEach(one -> attributes(one instanceof COSObject object ? object.getObject() : one));
        } else if (attributes instanceof COSDictionary owner
                && seen.put(owner, true) == null
                && owner.getDictionaryObject(COSName.BBOX) instanceof COSArray box) {
            COSArray moved = new COSArray();
            for (float side : box.toFloatArray()) {
                moved.add(PdfNumber.of(side + shift));
            }
            owner.setItem(COSName.BBOX, moved);
        }
    }

    /** What a link stood in is found from the link alone, which is gone; a page finds its own by an array. */
    private static void parents(@Nullable COSDictionary tree) {
        if (tree == null) {
            return;
        }
        if (tree.getDictionaryObject(COSName.KIDS) instanceof COSArray kids) {
            for (int i = 0; i < kids.size(); i++) {
                parents(kids.getObject(i) instanceof COSDictionary kid ? kid : null);
            }
        }
        if (tree.getDictionaryObject(COSName.NUMS) instanceof COSArray numbers) {
            List<COSBase> kept = new ArrayList<>();
            for (int i = 0; i + 1 < numbers.size(); i += 2) {
                if (numbers.getObject(i + 1) instanceof COSArray) {
                    kept.add(numbers.get(i));
                    kept.add(numbers.get(i + 1));
                }
            }
            tree.setItem(COSName.NUMS, new COSArray(kept));
        }
    }

    /** Moves a pattern with the page that it is drawn on. */
    static void shiftMatrix(COSDictionary pattern, float shift) {
        float[] matrix = pattern.getDictionaryObject(COSName.MATRIX) instanceof COSArray array
                ? array.toFloatArray()
                : new float[] {1, 0, 0, 1, 0, 0};
        COSArray moved = new COSArray();
        for (int i = 0; i < matrix.length; i++) {
            moved.add(i < 4 ? new COSFloat(matrix[i]) : PdfNumber.of(matrix[i] + shift));
        }
        pattern.setItem(COSName.MATRIX, moved);
    }
}
