package plainleaf.check.press;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Calendar;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import plainleaf.model.Bytes;

/** A good A5 press file of four pages: a band that bleeds, white and black words, a line and a photograph. */
public final class PressSample {
    static final double MM = 72 / 25.4;
    static final float SHEET_WIDTH = (float) (164 * MM);
    static final float SHEET_HEIGHT = (float) (226 * MM);
    private static final Path FONT = Path.of("templates/fonts/NotoSans-Regular.ttf");
    private static final int DOTS = 120;

    private final PDDocument pdf;
    private final PDFont font;

    private PressSample(PDDocument pdf) throws IOException {
        this.pdf = pdf;
        font = PDType0Font.load(pdf, FONT.toFile());
    }

    /** Something done to an open PDF. */
    public interface Change {
        void to(PDDocument pdf) throws IOException;
    }

    public static Bytes good() {
        return with(pdf -> {});
    }

    public static Bytes with(Change change) {
        return of(4, change);
    }

    static Bytes of(int pages, Change change) {
        try (PDDocument pdf = new PDDocument()) {
            PressSample sample = new PressSample(pdf);
            for (int i = 0; i < pages; i++) {
                sample.page();
            }
            sample.identify();
            change.to(pdf);
            return bytes(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Bytes bytes(PDDocument pdf) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pdf.save(out, CompressParameters.NO_COMPRESSION);
        return Bytes.of(out.toByteArray());
    }

    /** Draws more on the second page: operators of a content stream, in points. */
    static Change drawing(String operators) {
        return pdf -> draw(pdf, operators);
    }

    /** Draws more on the second page of this file. */
    public static void draw(PDDocument pdf, String operators) throws IOException {
        PDPage page = pdf.getPage(1);
        COSStream more = pdf.getDocument().createCOSStream();
        try (var out = more.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(("q " + operators + " Q\n").getBytes(StandardCharsets.US_ASCII));
        }
        COSArray all = new COSArray();
        page.getContentStreams().forEachRemaining(stream -> all.add(stream.getCOSObject()));
        all.add(more);
        page.getCOSObject().setItem(COSName.CONTENTS, all);
    }

    /** An image of this colour space: one row of bytes for each row of dots. */
    static COSName image(PDDocument pdf, int width, int height, int bits, PDColorSpace space, byte[] dots)
            throws IOException {
        PDImageXObject image = new PDImageXObject(
                pdf, new ByteArrayInputStream(flate(dots)), COSName.FLATE_DECODE, width, height, bits, space);
        return pdf.getPage(1).getResources().add(image);
    }

    /** A square of four bytes for each dot, not yet on a page. */
    static PDImageXObject photograph(PDDocument pdf, int dots, byte[] inks) throws IOException {
        return new PDImageXObject(
                pdf, new ByteArrayInputStream(flate(inks)), COSName.FLATE_DECODE, dots, dots, 8, PDDeviceCMYK.INSTANCE);
    }

    private static byte[] flate(byte[] dots) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var deflater = new java.util.zip.DeflaterOutputStream(out)) {
            deflater.write(dots);
        }
        return out.toByteArray();
    }

    private void page() throws IOException {
        PDPage page = new PDPage(new PDRectangle(SHEET_WIDTH, SHEET_HEIGHT));
        page.setBleedBox(inside(5));
        page.setTrimBox(inside(8));
        page.setResources(new PDResources());
        pdf.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(pdf, page, AppendMode.OVERWRITE, true)) {
            content.setNonStrokingColor(1f, 0.5f, 0f, 0.2f);
            content.addRect(mm(5), mm(190), mm(154), mm(31));
            content.fill();
            content.setNonStrokingColor(0f, 0f, 0f, 0f);
            text(content, 16, 20, 200, "White on blue");
            PDExtendedGraphicsState overprint = new PDExtendedGraphicsState();
            overprint.setOverprintMode(1);
            overprint.setStrokingOverprintControl(true);
            overprint.setNonStrokingOverprintControl(true);
            content.saveGraphicsState();
            content.setGraphicsStateParameters(overprint);
            content.setNonStrokingColor(0f, 0f, 0f, 1f);
            text(content, 12, 20, 170, "Black on paper, and over blue");
            text(content, 12, 20, 193, "Black over blue");
            content.restoreGraphicsState();
            content.setStrokingColor(0f, 0f, 0f, 1f);
            content.setLineWidth(0.5f);
            content.moveTo(mm(20), mm(160));
            content.lineTo(mm(120), mm(160));
            content.stroke();
            content.drawImage(photograph(), mm(20), mm(120), mm(10), mm(10));
            marks(content);
        }
    }

    /** A crop mark in the colour of all plates, outside the bleed. */
    private static void marks(PDPageContentStream content) throws IOException {
        content.setStrokingColor(1f, 1f, 1f, 1f);
        content.setLineWidth(0.2f);
        content.moveTo(mm(8), mm(0));
        content.lineTo(mm(8), mm(4));
        content.stroke();
    }

    private void text(PDPageContentStream content, float size, double x, double y, String words) throws IOException {
        content.beginText();
        content.setFont(font, size);
        content.newLineAtOffset(mm(x), mm(y));
        content.showText(words);
        content.endText();
    }

    private PDImageXObject photograph() throws IOException {
        byte[] dots = new byte[DOTS * DOTS * 4];
        for (int i = 0; i < dots.length; i++) {
            dots[i] = (byte) (i / 4 % DOTS);
        }
        return new PDImageXObject(
                pdf, new ByteArrayInputStream(flate(dots)), COSName.FLATE_DECODE, DOTS, DOTS, 8, PDDeviceCMYK.INSTANCE);
    }

    static PDRectangle inside(double margin) {
        return new PDRectangle(mm(margin), mm(margin), SHEET_WIDTH - 2 * mm(margin), SHEET_HEIGHT - 2 * mm(margin));
    }

    static float mm(double millimetres) {
        return (float) (millimetres * MM);
    }

    private void identify() throws IOException {
        pdf.getDocument().setVersion(1.6f);
        pdf.setVersion(1.6f);
        Calendar day = Calendar.getInstance(TimeZone.getTimeZone("UTC"));
        day.setTimeInMillis(1_790_000_000_000L);
        pdf.getDocumentInformation().setTitle("Stairs");
        pdf.getDocumentInformation().setCreationDate(day);
        pdf.getDocumentInformation().setModificationDate(day);
        pdf.getDocumentInformation().setTrapped("False");
        pdf.getDocumentInformation().setCustomMetadataValue("GTS_PDFXVersion", "PDF/X-4");
        pdf.getDocumentCatalog()
                .setMetadata(new PDMetadata(pdf, new ByteArrayInputStream(XMP.getBytes(StandardCharsets.UTF_8))));
        COSDictionary intent = new COSDictionary();
        intent.setName(COSName.S, "GTS_PDFX");
        intent.setString("OutputConditionIdentifier", "FOGRA39");
        intent.setString("RegistryName", "http://www.color.org");
        intent.setItem("DestOutputProfile", profile("CMYK", 4));
        COSArray intents = new COSArray();
        intents.add(intent);
        pdf.getDocumentCatalog().getCOSObject().setItem(COSName.OUTPUT_INTENTS, intents);
    }

    /** The head of an ICC profile, which is all that preflight reads of it. */
    private COSStream profile(String space, int colours) throws IOException {
        return profile(pdf, space, colours);
    }

    static COSStream profile(PDDocument pdf, String space, int colours) throws IOException {
        byte[] head = new byte[132];
        head[3] = (byte) head.length;
        System.arraycopy(("prtr" + space + "Lab ").getBytes(StandardCharsets.US_ASCII), 0, head, 12, 12);
        System.arraycopy("acsp".getBytes(StandardCharsets.US_ASCII), 0, head, 36, 4);
        COSStream stream = pdf.getDocument().createCOSStream();
        stream.setInt(COSName.N, colours);
        try (var out = stream.createOutputStream()) {
            out.write(head);
        }
        return stream;
    }

    static COSArray numbers(double... values) {
        COSArray array = new COSArray();
        for (double value : values) {
            array.add(value == Math.rint(value) ? COSInteger.get((long) value) : new COSFloat((float) value));
        }
        return array;
    }

    static byte[] font() throws IOException {
        return Files.readAllBytes(FONT);
    }

    private static final String XMP = """
            <?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
              xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfxid="http://www.npes.org/pdfx/ns/id/">
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">Stairs</rdf:li></rdf:Alt></dc:title>
            <xmp:CreateDate>2026-09-21T13:33:20Z</xmp:CreateDate><xmp:ModifyDate>2026-09-21T13:33:20Z</xmp:ModifyDate>
            <pdf:Trapped>False</pdf:Trapped><pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>
            </rdf:Description></rdf:RDF></x:xmpmeta>
            <?xpacket end="w"?>
            """;
}
