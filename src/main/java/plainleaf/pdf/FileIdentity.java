package plainleaf.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import plainleaf.model.Bytes;

/** The name by which a file is known (ISO 32000-1, 14.4): made of all its bytes, so that only equal files have the same. */
public final class FileIdentity {
    private static final int LENGTH = 16;

    /** Stands where the name will be: bytes that occur nowhere else, in hexadecimal digits. */
    private static final byte[] PLACE = place();

    private FileIdentity() {}

    /** Keeps a place for the name; before the document is saved. */
    public static void prepare(PDDocument document) {
        COSString half = new COSString(PLACE, true);
        COSArray identity = new COSArray();
        identity.add(half);
        identity.add(half);
        document.getDocument().getTrailer().setItem(COSName.ID, identity);
    }

    /**
     * Writes the name into a saved file.
     *
     * @throws IllegalStateException if it has not its two places
     */
    public static byte[] stamp(byte[] file) {
        byte[] stamped = file.clone();
        byte[] place = digits(PLACE);
        byte[] name = Bytes.of(file)
                .sha256()
                .toUpperCase(Locale.ROOT)
                .substring(0, 2 * LENGTH)
                .getBytes(StandardCharsets.US_ASCII);
        int found = 0;
        for (int at = file.length - place.length; at >= 0 && found < 2; at--) {
            if (Arrays.equals(file, at, at + place.length, place, 0, place.length)) {
                System.arraycopy(name, 0, stamped, at, name.length);
                found++;
            }
        }
        if (found != 2) {
            throw new IllegalStateException("a saved file has no place for its name");
        }
        return stamped;
    }

    private static byte[] digits(byte[] bytes) {
        return HexFormat.of().withUpperCase().formatHex(bytes).getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] place() {
        byte[] place = new byte[LENGTH];
        for (int i = 0; i < LENGTH; i++) {
            place[i] = (byte) (0xF0 - 7 * i);
        }
        return place;
    }
}
