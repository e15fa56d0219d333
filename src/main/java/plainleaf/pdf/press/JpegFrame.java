package plainleaf.pdf.press;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** The frame header of a JPEG (ITU-T T.81, B.2.2), which says how its points are stored. */
final class JpegFrame {
    private static final int BASELINE = 0xC0;
    private static final int PROGRESSIVE = 0xC2;
    private static final int HUFFMAN_TABLES = 0xC4;
    private static final int RESERVED = 0xC8;
    private static final int ARITHMETIC_CONDITIONS = 0xCC;
    private static final int LAST_FRAME = 0xCF;
    private static final int FIRST_ALONE = 0xD0;
    private static final int LAST_ALONE = 0xD9;
    private static final int SCAN = 0xDA;

    private final byte[] file;

    private JpegFrame(byte[] file) {
        this.file = file;
    }

    /** Refuses a JPEG that not every Java runtime reads alike: the printer's file would not be the same everywhere. */
    static void refuseUnsafe(COSStream picture) throws IOException, NotForPress {
        List<String> jpeg = List.of(COSName.DCT_DECODE.getName(), COSName.DCT_DECODE_ABBREVIATION.getName());
        try (InputStream in = new PDStream(picture).createInputStream(jpeg)) {
            if (!new JpegFrame(in.readAllBytes()).isSafe()) {
                throw NotForPress.picture(
                        picture,
                        "is stored as a rare kind of JPEG, which not every program reads alike",
                        "save it again as a baseline JPEG or as PNG");
            }
        }
    }

    /** What has no frame is left to the decoder, which says so. */
    private boolean isSafe() {
        int at = 2;
        while (at + 4 <= file.length && part(at) == 0xFF) {
            int marker = part(at + 1);
            if (isFrame(marker)) {
                return marker <= PROGRESSIVE && !isSampledDownwardsAlone(at);
            } else if (marker == SCAN) {
                return true;
            }
            boolean alone = marker == 0xFF || (marker >= FIRST_ALONE && marker <= LAST_ALONE);
            // A marker may have any number of 0xFF before it.
            at += marker == 0xFF ? 1 : alone ? 2 : 2 + (part(at + 2) << 8 | part(at + 3));
        }
        return true;
    }

    private static boolean isFrame(int marker) {
        return marker >= BASELINE
                && marker <= LAST_FRAME
                && marker != HUFFMAN_TABLES
                && marker != RESERVED
                && marker != ARITHMETIC_CONDITIONS;
    }

    /** Whether the colours differ in how many rows they keep, and not in how many columns. */
    private boolean isSampledDownwardsAlone(int frame) {
        int first = part(frame + 11);
        boolean rows = false;
        for (int i = 1; i < part(frame + 9); i++) {
            int other = part(frame + 11 + 3 * i);
            if (other >> 4 != first >> 4) {
                return false;
            }
            rows |= other != first;
        }
        return rows;
    }

    private int part(int at) {
        return at < file.length ? file[at] & 0xFF : 0;
    }
}
