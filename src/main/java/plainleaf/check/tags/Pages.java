package plainleaf.check.tags;

import java.util.IdentityHashMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/** The numbers of a file's pages. */
final class Pages {
    private final IdentityHashMap<COSDictionary, Integer> numbers = new IdentityHashMap<>();
    private final IdentityHashMap<COSDictionary, Integer> annotations = new IdentityHashMap<>();

    Pages(PDDocument document) {
        for (PDPage page : document.getPages()) {
            numbers.putIfAbsent(page.getCOSObject(), numbers.size() + 1);
            list(number(page.getCOSObject()), page.getCOSObject().getCOSArray(COSName.ANNOTS));
        }
    }

    private void list(int page, @Nullable COSArray listed) {
        for (int i = 0; listed != null && i < listed.size(); i++) {
            if (listed.getObject(i) instanceof COSDictionary annotation) {
                annotations.put(annotation, page);
            }
        }
    }

    /** Whether the page of this number has this annotation. */
    boolean shows(int page, COSDictionary annotation) {
        return annotations.getOrDefault(annotation, 0) == page;
    }

    /** From 1; 0 for what is no page of this file. */
    int number(COSDictionary page) {
        return numbers.getOrDefault(page, 0);
    }

    int count() {
        return numbers.size();
    }
}
