package plainleaf.check.press;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.COSObjectable;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.jspecify.annotations.Nullable;

/** What the tags of a file say of the pictures that are drawn on its pages (ISO 32000-1, 14.7.4.4). */
final class Alternatives {
    private static final int DEEPEST = 20;

    private final @Nullable PDNumberTreeNode parents;

    private Alternatives(@Nullable PDNumberTreeNode parents) {
        this.parents = parents;
    }

    static Alternatives in(PDDocument document) {
        PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
        return new Alternatives(root == null ? null : root.getParentTree());
    }

    /**
     * The words for what is drawn under a mark; empty where there are none.
     *
     * @param drawing the number that the page, or the form on it, has among those with marks
     * @param mark the number of the marked content there
     */
    String of(int drawing, int mark) {
        try {
            Object entry = parents == null || mark < 0 ? null : parents.getValue(drawing);
            COSBase marks = entry instanceof COSObjectable value ? value.getCOSObject() : null;
            return marks instanceof COSArray tags && mark < tags.size() ? words(tags.getObject(mark)) : "";
        } catch (IOException | RuntimeException e) {
            // A broken tree says nothing.
            return "";
        }
    }

    private static String words(@Nullable COSBase tag) {
        COSBase at = tag;
        for (int depth = 0; depth < DEEPEST && at instanceof COSDictionary element; depth++) {
            String words = element.getString(COSName.ALT, "");
            if (!words.isBlank()) {
                return words.strip();
            }
            at = element.getDictionaryObject(COSName.P);
        }
        return "";
    }
}
