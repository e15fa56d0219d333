package plainleaf.pdf.tags;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** The content streams of a document, read only where a step asks and written only where one has changed something. */
final class PageContents {
    private final PDDocument document;
    private final IdentityHashMap<COSDictionary, List<Object>> tokens = new IdentityHashMap<>();
    private final IdentityHashMap<COSDictionary, Set<Integer>> retired = new IdentityHashMap<>();
    private final IdentityHashMap<COSDictionary, Integer> numbers = new IdentityHashMap<>();

    PageContents(PDDocument document) {
        this.document = document;
        int number = 0;
        for (PDPage page : document.getPages()) {
            numbers.put(page.getCOSObject(), number++);
        }
    }

    /** The number of the page it is on, from 0. */
    int pageOf(Content content) {
        return numbers.getOrDefault(content.page(), 0);
    }

    /** Makes this piece an artifact when the pages are written. */
    void retire(Content content) {
        retired.computeIfAbsent(content.page(), any -> new HashSet<>()).add(content.mcid());
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
        return one.page() == other.page() && drawing(one).equals(drawing(other));
    }

    /** The operators and operands of this piece, as text: not all of them can be compared. */
    private List<String> drawing(Content content) {
        List<Object> page = tokens(content.page());
        for (int i = 1; i < page.size(); i++) {
            if (isBegin(page, i) && mcid(page.get(i - 1)) == content.mcid()) {
                return page.subList(i + 1, page.size()).stream()
                        .takeWhile(token -> !isEnd(token))
                        .map(Object::toString)
                        .toList();
            }
        }
        return List.of();
    }

    void write() throws IOException {
        for (PDPage page : document.getPages()) {
            Set<Integer> artifacts = retired.get(page.getCOSObject());
            if (artifacts != null) {
                List<Object> changed = tokens(page.getCOSObject());
                changed = withArtifacts(changed, artifacts);
                page.setContents(stream(changed));
            }
        }
    }

    private static List<Object> withArtifacts(List<Object> page, Set<Integer> artifacts) {
        for (int i = 2; i < page.size(); i++) {
            if (isBegin(page, i) && artifacts.contains(mcid(page.get(i - 1)))) {
                COSDictionary layout = new COSDictionary();
                layout.setName(COSName.TYPE, "Layout");
                page.set(i - 2, COSName.ARTIFACT);
                page.set(i - 1, layout);
            }
        }
        return page;
    }

    private PDStream stream(List<Object> page) throws IOException {
        ByteArrayOutputStream plain = new ByteArrayOutputStream(1 << 15);
        new ContentStreamWriter(plain).writeTokens(page);
        PDStream stream = new PDStream(document);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            plain.writeTo(out);
        }
        return stream;
    }

    private List<Object> tokens(COSDictionary page) {
        return tokens.computeIfAbsent(page, any -> {
            try {
                return new PDFStreamParser(new PDPage(page)).parse();
            } catch (IOException e) {
                throw new UncheckedIOException("a page that was written a moment ago", e);
            }
        });
    }

    private static boolean isBegin(List<Object> page, int index) {
        return page.get(index) instanceof Operator operator
                && operator.getName().equals(OperatorName.BEGIN_MARKED_CONTENT_SEQ);
    }

    private static boolean isEnd(Object token) {
        return token instanceof Operator operator && operator.getName().equals(OperatorName.END_MARKED_CONTENT);
    }

    private static int mcid(Object properties) {
        return properties instanceof COSDictionary dictionary ? dictionary.getInt(COSName.MCID) : -1;
    }
}
