package plainleaf.golden;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;

/** All that a PDF says by its structure, read from the file itself and not by our reader, as lines of text. */
final class StructureText {
    private final PDDocument document;
    private final Map<COSDictionary, PageMarks> marks = new HashMap<>();
    private final Map<COSDictionary, Integer> numbers = new HashMap<>();
    private final LinkLines links;
    private final StringBuilder text = new StringBuilder();

    private StructureText(PDDocument document) throws IOException {
        this.document = document;
        for (PDPage page : document.getPages()) {
            marks.put(page.getCOSObject(), PageMarks.of(page));
            numbers.put(page.getCOSObject(), numbers.size() + 1);
        }
        this.links = new LinkLines(document, numbers);
    }

    static String of(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            StructureText dump = new StructureText(document);
            dump.write();
            return dump.text.toString();
        }
    }

    private void write() {
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        COSDictionary root = catalog.getStructureTreeRoot().getCOSObject();
        line(0, "title " + document.getDocumentInformation().getTitle());
        line(0, "language " + catalog.getLanguage() + ", pages " + numbers.size());
        COSDictionary roles = root.getCOSDictionary(COSName.ROLE_MAP);
        line(0, "roles " + (roles == null ? "none" : AttributeText.roles(roles)));
        kids(root.getItem(COSName.K), null, 0);
        line(0, "bookmarks");
        links.bookmarks().forEach(mark -> line(1, mark));
        line(0, "not read out");
        for (PDPage page : document.getPages()) {
            COSDictionary key = page.getCOSObject();
            line(1, "page " + numbers.get(key) + ": " + marks.get(key).unsaid());
        }
    }

    private void kids(COSBase item, COSDictionary page, int depth) {
        COSBase value = item instanceof COSObject reference ? reference.getObject() : item;
        if (value instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) kids(several.get(i), page, depth);
        } else if (value instanceof COSInteger number) {
            words(page, number.intValue(), depth);
        } else if (value instanceof COSDictionary kid) {
            kid(kid, kid.getCOSDictionary(COSName.PG) == null ? page : kid.getCOSDictionary(COSName.PG), depth);
        }
    }

    private void kid(COSDictionary kid, COSDictionary page, int depth) {
        COSDictionary object = kid.getCOSDictionary(COSName.OBJ);
        if (object != null) {
            line(depth, "-> " + links.annotation(object, page));
        } else if (kid.containsKey(COSName.MCID)) {
            words(page, kid.getInt(COSName.MCID), depth);
        } else {
            line(depth, head(kid));
            kids(kid.getItem(COSName.K), page, depth + 1);
        }
    }

    private void words(COSDictionary page, int mcid, int depth) {
        String said = marks.get(page).words().get(mcid);
        line(depth, numbers.get(page) + (said == null ? " NOTHING" : " “" + said + "”"));
    }

    private static String head(COSDictionary element) {
        List<String> parts = new ArrayList<>(List.of(element.getNameAsString(COSName.S)));
        Map.of("ID", "id", "T", "title", "Lang", "language", "Alt", "alt", "ActualText", "actual", "E", "expansion")
                .entrySet()
                .stream()
                .filter(entry -> element.getString(entry.getKey()) != null)
                .map(entry -> entry.getValue() + "=“" + element.getString(entry.getKey()) + "”")
                .sorted()
                .forEach(parts::add);
        parts.addAll(AttributeText.of(element));
        if (element.containsKey("Ref")) parts.add("refers");
        return String.join(" ", parts);
    }

    private void line(int depth, String words) {
        text.append("  ".repeat(depth)).append(words).append('\n');
    }
}
