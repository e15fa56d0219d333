package plainleaf.content.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import plainleaf.model.Location;

/** Where bytes stop being UTF-8. */
final class Encoding {
    private Encoding() {}

    /** The place of the first byte that is not UTF-8. */
    static Location firstFault(String file, byte[] bytes) {
        String before =
                readable(bytes).replace("\uFEFF", "").replace("\r\n", "\n").replace('\r', '\n');
        return new SourceText(file, before).at(before.length());
    }

    /** The byte that stands at the first fault. */
    static String faultyByte(byte[] bytes) {
        int at = readable(bytes).getBytes(StandardCharsets.UTF_8).length;
        return "0x" + HexFormat.of().withUpperCase().toHexDigits(bytes[Math.min(at, bytes.length - 1)]);
    }

    private static String readable(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        decoder.decode(ByteBuffer.wrap(bytes), out, true);
        return out.flip().toString();
    }
}
