package plainleaf.pdf.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/**
 * What is painted on a page, kept as operators until all is known about it, and then written at once. PDFBox writes each
 * operator with its operands on a line by itself, and a string with a line end in it in hexadecimal digits.
 */
public final class PageStream extends COSStream {
    private static final byte[] END_OF_TEXT = {'E', 'T'};

    /** What the engine makes of {@link ShapedFont#NOTHING}. */
    private static final String NOTHING_SHOWN = "() Tj";

    private final ByteArrayOutputStream painted = new ByteArrayOutputStream(1 << 14);
    private String pending = "";
    private @Nullable List<String> operators;
    private boolean written;

    PageStream() {}

    @Override
    public OutputStream createOutputStream(@Nullable COSBase filters) throws IOException {
        return written ? super.createOutputStream(filters) : new Painting();
    }

    /** Writes these operators before the end of the next text object. */
    void writeInNextText(String more) {
        if (!pending.isEmpty()) {
            throw new IllegalStateException("a line that was never drawn");
        }
        pending = more;
    }

    /** The operators with their operands, one in a line; the list may be changed until the page is written. */
    public List<String> operators() {
        if (operators == null) {
            operators = painted.toString(StandardCharsets.ISO_8859_1)
                    .lines()
                    .filter(line -> !line.equals(NOTHING_SHOWN))
                    .collect(Collectors.toCollection(ArrayList::new));
        }
        return operators;
    }

    void write() throws IOException {
        byte[] content = operators == null
                ? painted.toByteArray()
                : String.join("\n", operators).getBytes(StandardCharsets.ISO_8859_1);
        written = true;
        try (OutputStream out = super.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content);
        }
    }

    private final class Painting extends OutputStream {
        @Override
        public void write(int unit) {
            painted.write(unit);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            if (!pending.isEmpty() && Arrays.equals(bytes, from, from + length, END_OF_TEXT, 0, END_OF_TEXT.length)) {
                painted.writeBytes(pending.getBytes(StandardCharsets.ISO_8859_1));
                pending = "";
            }
            painted.write(bytes, from, length);
        }
    }
}
