package plainleaf.pdf.press;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import plainleaf.model.Bytes;
import plainleaf.pdf.FileIdentity;
import plainleaf.pdf.ObjectCount;

/** Draws the first page of a leaflet, as letters and lines, in the place of a picture that was left for it. */
public final class FirstPage {
    /** What marks content (ISO 32000-1, 14.6): the drawing is one picture, and nothing in it is read by itself. */
    private static final Set<String> MARKS = Set.of("BMC", "BDC", "EMC", "MP", "DP");

    private FirstPage() {}

    /**
     * The same document with the drawing in it.
     *
     * @param document whose first page shows one picture in pixels
     * @param leaflet of the same standard as the document, in the same colours
     * @throws IOException if one of them cannot be read, or there is no such picture
     */
    public static Bytes into(Bytes document, Bytes leaflet) throws IOException {
        try (PDDocument target = Loader.loadPDF(document.toArray());
                PDDocument source = Loader.loadPDF(leaflet.toArray())) {
            PDResources resources = target.getPage(0).getResources();
            resources.put(place(resources), drawing(source, target));
            FileIdentity.prepare(target);
            ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 17);
            target.save(out);
            return Bytes.of(FileIdentity.stamp(ObjectCount.correct(out.toByteArray())));
        }
    }

    private static COSName place(PDResources resources) throws IOException {
        for (COSName name : resources.getXObjectNames())
            if (resources.getXObject(name) instanceof PDImageXObject) return name;
        throw new IOException("there is no picture to draw the first page in the place of");
    }

    /** The page in a square of one unit, which is how large a picture in pixels is (ISO 32000-1, 8.9.5). */
    private static PDFormXObject drawing(PDDocument source, PDDocument target) throws IOException {
        PDPage page = source.getPage(0);
        PDRectangle trim = page.getTrimBox();
        PDFormXObject form = new PageForms(target).of(page);
        float across = 1 / trim.getWidth();
        float up = 1 / trim.getHeight();
        COSArray matrix = new COSArray();
        for (float number : new float[] {across, 0, 0, up, -trim.getLowerLeftX() * across, -trim.getLowerLeftY() * up})
            matrix.add(new COSFloat(number));
        form.getCOSObject().setItem(COSName.MATRIX, matrix);
        List<Object> content = unmarked(page);
        try (OutputStream out = form.getCOSObject().createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(out).writeTokens(content);
        }
        return form;
    }

    private static List<Object> unmarked(PDPage page) throws IOException {
        List<Object> content = new ArrayList<>();
        List<Object> operands = new ArrayList<>();
        PDFStreamParser parser = new PDFStreamParser(page);
        for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
            operands.add(token);
            if (token instanceof Operator operator) {
                if (!MARKS.contains(operator.getName())) content.addAll(operands);
                operands.clear();
            }
        }
        return content;
    }
}
