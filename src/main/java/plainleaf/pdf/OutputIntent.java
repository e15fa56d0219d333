package plainleaf.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Says what the colours of a document mean: its red, green and blue are those of sRGB (ISO 19005-2, 6.2.3). */
final class OutputIntent {
    private static final String CONDITION = "sRGB IEC61966-2.1";
    private static final int COMPONENTS = 3;
    private static final byte[] PROFILE = read();

    private OutputIntent() {}

    static void addTo(PDDocument document) throws IOException {
        COSStream profile = document.getDocument().createCOSStream();
        profile.setInt(COSName.N, COMPONENTS);
        profile.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        try (OutputStream out = profile.createRawOutputStream()) {
            out.write(PROFILE);
        }
        COSDictionary intent = new COSDictionary();
        intent.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
        intent.setItem(COSName.S, COSName.GTS_PDFA1);
        intent.setString(COSName.OUTPUT_CONDITION_IDENTIFIER, CONDITION);
        intent.setString(COSName.INFO, CONDITION);
        intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
        COSArray intents = new COSArray();
        intents.add(intent);
        document.getDocumentCatalog().getCOSObject().setItem(COSName.OUTPUT_INTENTS, intents);
    }

    /** The profile, compressed once for all documents. */
    private static byte[] read() {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (InputStream in = Objects.requireNonNull(OutputIntent.class.getResourceAsStream("sRGB.icc"))) {
            try (OutputStream out = new DeflaterOutputStream(compressed)) {
                in.transferTo(out);
            }
            return compressed.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
