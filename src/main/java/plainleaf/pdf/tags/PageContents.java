package plainleaf.pdf.tags;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import plainleaf.pdf.text.PageTap;

/** What is painted on the pages of a document, before it is written. */
final class PageContents {
    private final PDDocument document;
    private final PageTap tap;
    private final IdentityHashMap<COSDictionary, Set<Integer>> retired = new IdentityHashMap<>();
    private final IdentityHashMap<COSDictionary, Set<Integer>> erased = new IdentityHashMap<>();
    private final IdentityHashMap<COSDictionary, Set<Integer>> repeated = new IdentityHashMap<>();
    private final IdentityHashMap<COSDictionary, Integer> numbers = new IdentityHashMap<>();
    private final IdentityHashMap<COSDictionary, Map<Integer, Integer>> begins = new IdentityHashMap<>();

    PageContents(PDDocument document, PageTap tap) {
        this.document = document;
        this.tap = tap;
        int number = 0;
        for (PDPage page : document.getPages()) {
            numbers.put(page.getCOSObject(), number++);
        }
    }

    /** The number of the page it is on, from 0. */
    int pageOf(Content content) {
        return numbers.getOrDefault(content.page(), 0);
    }

    /** Makes this piece an artifact when the pages are completed. */
    void retire(Content content) {
        add(retired, content);
    }

    /** Makes this piece an artifact that each page has anew, as it has its footer. */
    void repeat(Content content) {
        add(repeated, content);
    }

    /** Leaves nothing to see of this piece when the pages are completed. */
    void erase(Content content) {
        add(erased, content);
    }

    private static void add(IdentityHashMap<COSDictionary, Set<Integer>> pieces, Content content) {
        pieces.computeIfAbsent(content.page(), any -> new HashSet<>()).add(content.mcid());
    }

    /** Takes the annotation from its page. */
    void remove(LinkArea area) {
        COSArray annotations = area.page().getCOSArray(COSName.ANNOTS);
        annotations.removeObject(area.annotation());
        if (annotations.size() == 0) {
            area.page().removeItem(COSName.ANNOTS);
        }
    }

    /** Whether both draw the same on the same place. */
    boolean isSame(Content one, Content other) {
        return one.page() == other.page() && withoutColours(one).equals(withoutColours(other));
    }

    /** A colour is set where it changes: the second of two pieces that are the same has it from the first. */
    private List<String> withoutColours(Content content) {
        return drawing(content).stream()
                .filter(line -> !line.endsWith(" rg") && !line.endsWith(" RG"))
                .toList();
    }

    /** The operators of this piece. */
    private List<String> drawing(Content content) {
        List<String> page = tap.content(content.page()).operators();
        Integer begin = begins.computeIfAbsent(content.page(), any -> MarkedContent.begins(page))
                .get(content.mcid());
        return begin == null ? List.of() : page.subList(begin + 1, MarkedContent.end(page, begin));
    }

    /** Makes decoration of what was retired, and says of all decoration what it is. */
    void complete() {
        for (PDPage page : document.getPages()) {
            Artifacts artifacts = new Artifacts(page);
            COSDictionary of = page.getCOSObject();
            List<String> operators = tap.content(of).operators();
            artifacts.erase(operators, erased.getOrDefault(of, Set.of()));
            artifacts.repeat(operators, repeated.getOrDefault(of, Set.of()));
            artifacts.retire(operators, retired.getOrDefault(of, Set.of()));
            artifacts.tidy(operators);
        }
    }
}
