package plainleaf.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import plainleaf.model.PdfDocument;

/** A structure tree as lines of text: one element a line, indented, with what it says. */
final class TagDump {
    private static final Set<String> INLINE = Set.of("Em", "Link", "Span", "Strong");

    private final Map<COSDictionary, Map<Integer, String>> words = new HashMap<>();
    private final List<String> lines = new ArrayList<>();

    static List<String> of(PdfDocument pdf) {
        try (PDDocument document = Loader.loadPDF(pdf.bytes().toArray())) {
            TagDump dump = new TagDump();
            for (PDPage page : document.getPages()) {
                dump.words.put(page.getCOSObject(), words(page));
            }
            COSDictionary root =
                    document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
            dump.kids(root, root.getDictionaryObject(COSName.K), null, -1);
            return dump.lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<Integer, String> words(PDPage page) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.setSuppressDuplicateOverlappingText(false);
        extractor.processPage(page);
        Map<Integer, String> words = new HashMap<>();
        for (PDMarkedContent content : extractor.getMarkedContents()) {
            collect(content, words);
        }
        return words;
    }

    private static void collect(PDMarkedContent content, Map<Integer, String> words) {
        StringBuilder text = new StringBuilder();
        for (Object item : content.getContents()) {
            if (item instanceof TextPosition position) {
                text.append(position.getUnicode());
            } else if (item instanceof PDMarkedContent inner) {
                collect(inner, words);
            }
        }
        if (content.getMCID() >= 0) {
            words.put(content.getMCID(), text.toString());
        }
    }

    private void kids(COSDictionary element, COSBase kids, COSDictionary pageAbove, int depth) {
        COSBase item = kids instanceof COSObject object ? object.getObject() : kids;
        COSDictionary page = element.getCOSDictionary(COSName.PG);
        page = page == null ? pageAbove : page;
        if (item instanceof COSArray several) {
            for (COSBase one : several) {
                kids(element, one, page, depth);
            }
        } else if (item instanceof COSInteger mcid) {
            say(words.get(page).get(mcid.intValue()));
        } else if (item instanceof COSDictionary kid && kid.containsKey(COSName.OBJ)) {
            COSArray quads = ((COSDictionary) kid.getDictionaryObject(COSName.OBJ)).getCOSArray(COSName.QUADPOINTS);
            mark(quads == null ? "{area}" : "{area of " + quads.size() / 8 + "}");
        } else if (item instanceof COSDictionary kid && kid.containsKey(COSName.MCID) && !kid.containsKey(COSName.S)) {
            say(words.get(kid.getCOSDictionary(COSName.PG)).get(kid.getInt(COSName.MCID)));
        } else if (item instanceof COSDictionary kid) {
            boolean inline = INLINE.contains(kid.getNameAsString(COSName.S));
            if (inline) {
                mark(head(kid) + "(");
            } else {
                lines.add("  ".repeat(depth + 1) + head(kid));
            }
            kids(kid, kid.getDictionaryObject(COSName.K), page, depth + 1);
            if (inline) {
                mark(")");
            }
        }
    }

    private static String head(COSDictionary element) {
        StringBuilder head = new StringBuilder(element.getNameAsString(COSName.S));
        for (String key : List.of("Lang", "Alt", "ActualText", "E")) {
            if (element.getString(key) != null) {
                head.append(' ').append(key).append('=').append(element.getString(key));
            }
        }
        COSDictionary attributes = element.getCOSDictionary(COSName.A);
        for (String key : List.of("Scope", "ListNumbering", "ColSpan", "RowSpan")) {
            if (attributes != null && attributes.getDictionaryObject(key) instanceof COSName name) {
                head.append(' ').append(name.getName());
            } else if (attributes != null && attributes.containsKey(key)) {
                head.append(' ').append(key).append('=').append(attributes.getInt(key));
            }
        }
        return head.toString();
    }

    private void say(String text) {
        mark("[" + (text == null ? "NOTHING" : text) + "]");
    }

    private void mark(String text) {
        int last = lines.size() - 1;
        lines.set(last, lines.get(last) + " " + text);
    }
}
