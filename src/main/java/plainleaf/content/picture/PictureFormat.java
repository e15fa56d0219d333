package plainleaf.content.picture;

import com.ibm.icu.lang.UCharacter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The kinds of picture that can be published. */
enum PictureFormat {
    // PNG (Third Edition), 5.2, and ITU-T T.81, B.1.1: the first bytes of a file; its name proves nothing.
    PNG("image/png", "\u0089PNG\r\n\u001A\n", "png"),
    JPEG("image/jpeg", "\u00FF\u00D8\u00FF", "jpg,jpeg"),
    SVG("image/svg+xml", "<", "svg");

    private final String mediaType;
    private final String signature;
    private final String endings;

    PictureFormat(String mediaType, String signature, String endings) {
        this.mediaType = mediaType;
        this.signature = signature;
        this.endings = endings;
    }

    /** The format by the bytes themselves; empty where they are of none of these. */
    static Optional<PictureFormat> of(byte[] bytes) {
        return Arrays.stream(values()).filter(format -> format.fits(bytes)).findFirst();
    }

    private boolean fits(byte[] bytes) {
        return this == SVG ? looksLikeMarkup(bytes) : begins(bytes);
    }

    private boolean begins(byte[] bytes) {
        byte[] first = signature.getBytes(StandardCharsets.ISO_8859_1);
        return bytes.length >= first.length && Arrays.equals(bytes, 0, first.length, first, 0, first.length);
    }

    private static boolean looksLikeMarkup(byte[] bytes) {
        for (byte b : bytes) {
            if (b == '<') {
                return true;
            }
            boolean mark = b == (byte) 0xEF || b == (byte) 0xBB || b == (byte) 0xBF;
            if (!mark && b != ' ' && b != '\t' && b != '\n' && b != '\r') {
                return false;
            }
        }
        return false;
    }

    /** Whether a file of this name is served as this format: servers go by the name alone. */
    boolean isNamedSo(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return name.indexOf('.') >= 0 && List.of(endings.split(",", -1)).contains(UCharacter.foldCase(ending, true));
    }

    String mediaType() {
        return mediaType;
    }

    /** The usual ending of its files' names, with the dot. */
    String ending() {
        return "." + endings.split(",", -1)[0];
    }
}
