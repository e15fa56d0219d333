package plainleaf.content.picture;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Optional;

/** How many pixels a picture has by its header, before anybody draws it: few bytes can hold very many. */
final class PixelSize {
    /** A4 at 300 dots per inch has 9 million. */
    private static final long MOST = 40_000_000;

    private static final int IHDR = 0x49484452;

    private PixelSize() {}

    /** Why this PNG or JPEG cannot be used; a sentence that follows its name. */
    static Optional<Refusal> firstFault(PictureFormat format, byte[] bytes) {
        ByteBuffer data = ByteBuffer.wrap(bytes);
        try {
            long pixels = format == PictureFormat.PNG ? png(data) : jpeg(data);
            return pixels <= MOST
                    ? Optional.empty()
                    : Optional.of(new Refusal(
                            "has more than 40 million pixels.", "Make it smaller: 2,000 pixels wide is plenty."));
        } catch (BufferUnderflowException | IllegalArgumentException e) {
            return Optional.of(new Refusal("is broken at its beginning.", "Save the picture again as " + format + "."));
        }
    }

    /** PNG (Third Edition), 5.3 and 11.2.1: the first chunk, IHDR, begins with width and height. */
    private static long png(ByteBuffer data) {
        data.position(12);
        if (data.getInt() != IHDR) {
            throw new IllegalArgumentException("IHDR is not the first chunk");
        }
        return pixels(data.getInt(), data.getInt());
    }

    private static long pixels(int width, int height) {
        if (width <= 0 || height <= 0) {
            throw new IllegalArgumentException("a side has no length");
        }
        return (long) width * height;
    }

    /** ITU-T T.81, B.1.1.4 and B.2.2: segments of a marker and a length, up to a frame header with the sides. */
    private static long jpeg(ByteBuffer data) {
        data.position(2);
        while (true) {
            int marker = marker(data);
            int end = data.position() + (data.getShort() & 0xFFFF);
            if (isFrame(marker)) {
                data.get();
                int height = data.getShort() & 0xFFFF;
                return pixels(data.getShort() & 0xFFFF, height);
            }
            data.position(Math.max(end, data.position()));
        }
    }

    private static int marker(ByteBuffer data) {
        if ((data.get() & 0xFF) != 0xFF) {
            throw new IllegalArgumentException("a segment without a marker");
        }
        int marker = data.get() & 0xFF;
        while (marker == 0xFF) {
            marker = data.get() & 0xFF;
        }
        return marker;
    }

    /** ITU-T T.81, table B.1: C4, C8 and CC in the range of frame headers mean something else. */
    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }
}
