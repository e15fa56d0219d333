package plainleaf.check.tags;

import java.util.IdentityHashMap;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** The numbers of a file's pages. */
final class Pages {
    private final IdentityHashMap<COSDictionary, Integer> numbers = new IdentityHashMap<>();

    Pages(PDDocument document) {
        for (PDPage page : document.getPages()) {
            numbers.putIfAbsent(page.getCOSObject(), numbers.size() + 1);
        }
    }

    /** From 1; 0 for what is no page of this file. */
    int number(COSDictionary page) {
        return numbers.getOrDefault(page, 0);
    }

    int count() {
        return numbers.size();
    }
}
