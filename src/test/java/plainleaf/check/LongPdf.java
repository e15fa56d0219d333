package plainleaf.check;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** A good tagged PDF of as many pages as are wanted, the last of which has grey letters. */
public final class LongPdf {
    private final PDDocument pdf;
    private final COSDictionary root;
    private final COSDictionary document;
    private final COSArray parents;
    private final List<Integer> marks;

    private LongPdf(PDDocument pdf) throws IOException {
        this.pdf = pdf;
        root = pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
        document = PdfDamage.tag(pdf, "Document", 0);
        parents = root.getCOSDictionary(COSName.PARENT_TREE).getCOSArray(COSName.NUMS);
        marks = marks(pdf.getPage(1));
    }

    public static byte[] of(int pages) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(ProvedEdition.PDF.bytes().toArray())) {
            LongPdf whole = new LongPdf(pdf);
            while (pdf.getNumberOfPages() < pages) {
                whole.addPage();
            }
            // Pale for small letters, and not for headings.
            PageDamage.atText(pdf, pages - 1, "0.5 g");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        }
    }

    /** The numbers of what is marked on a page and read out. */
    private static List<Integer> marks(PDPage page) throws IOException {
        List<Object> tokens = new PDFStreamParser(page).parse();
        List<Integer> marks = new ArrayList<>();
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.get(i) instanceof Operator operator
                    && operator.getName().equals("BDC")
                    && tokens.get(i - 1) instanceof COSDictionary properties
                    && properties.containsKey(COSName.MCID)) {
                marks.add(properties.getInt(COSName.MCID));
            }
        }
        return marks;
    }

    /** Adds the second page once more, each piece of it as a paragraph. */
    private void addPage() {
        PDPage page = new PDPage(new COSDictionary(pdf.getPage(1).getCOSObject()));
        pdf.addPage(page);
        int key = root.getInt(COSName.PARENT_TREE_NEXT_KEY);
        page.setStructParents(key);
        root.setInt(COSName.PARENT_TREE_NEXT_KEY, key + 1);
        COSArray paragraphs = new COSArray();
        for (int mark : marks) {
            COSDictionary paragraph = new COSDictionary();
            paragraph.setName(COSName.S, "P");
            paragraph.setItem(COSName.P, document);
            paragraph.setItem(COSName.PG, page);
            paragraph.setInt(COSName.K, mark);
            while (paragraphs.size() <= mark) {
                paragraphs.add(null);
            }
            paragraphs.set(mark, (COSBase) paragraph);
            PdfDamage.kids(document).add(paragraph);
        }
        parents.add(COSInteger.get(key));
        parents.add(paragraphs);
    }
}
