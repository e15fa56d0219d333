package plainleaf.pdf.press;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.DecodeOptions;

/** The rows of a picture as they are stored; of a large JPEG only some at a time, since a decoder needs each point several times over. */
final class PictureRows {
    /** In bytes. */
    private static final int STRIP = 12_000_000;

    private final COSStream picture;
    private final int width;
    private final int height;
    private final int length;
    private final int atOnce;
    private byte[] strip = new byte[0];
    private int first;
    private int end;

    /**
     * The rows of this picture.
     *
     * @param length of a row, in bytes
     * @param jpeg whether it is stored as a JPEG, of which a part can be decoded
     * @throws IOException if it is damaged, or ends before its last row
     */
    PictureRows(COSStream picture, int width, int height, int length, boolean jpeg) throws IOException {
        this.picture = picture;
        this.width = width;
        this.height = height;
        this.length = length;
        this.atOnce = jpeg ? Math.max(1, STRIP / length) : height;
        reach(0);
    }

    /** Makes this row one of those that can be asked for. */
    void reach(int y) throws IOException {
        if (y >= first && y < end) {
            return;
        }
        int rows = Math.min(atOnce, height - y);
        strip = new byte[0];
        byte[] read = new byte[Math.multiplyExact(rows, length)];
        try (InputStream in = rows == height
                ? picture.createInputStream()
                : picture.createInputStream(new DecodeOptions(0, y, width, rows))) {
            if (in.readNBytes(read, 0, read.length) < read.length) {
                throw new EOFException("the last rows are missing");
            }
        }
        strip = read;
        first = y;
        end = y + rows;
    }

    /** What stands in a row that was reached, at this place of it. */
    int at(int y, int place) {
        return strip[(y - first) * length + place] & 0xFF;
    }
}
