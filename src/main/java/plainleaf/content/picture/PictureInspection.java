package plainleaf.content.picture;

import java.util.Arrays;
import java.util.Optional;
import plainleaf.model.Bytes;
import plainleaf.model.PictureFile;

/** What a file that is asked for as a picture really holds. */
record PictureInspection(Optional<PictureFile> picture, Optional<Refusal> refusal) {
    // PNG (Third Edition), 5.2, and ITU-T T.81, B.1.1: the first bytes of a file; its name proves nothing.
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

    static PictureInspection of(String name, byte[] bytes) {
        if (begins(bytes, PNG)) {
            return safe(name, "image/png", bytes);
        }
        if (begins(bytes, JPEG)) {
            return safe(name, "image/jpeg", bytes);
        }
        if (!looksLikeMarkup(bytes)) {
            return unsafe(
                    "“" + name + "” is not an SVG, PNG or JPEG picture.", "Save the picture as SVG, PNG or JPEG.");
        }
        return SvgInspection.firstFault(bytes)
                .map(fault -> unsafe("“" + name + "” " + fault.detail(), fault.hint()))
                .orElseGet(() -> safe(name, "image/svg+xml", bytes));
    }

    private static boolean begins(byte[] bytes, byte[] signature) {
        return bytes.length >= signature.length
                && Arrays.equals(bytes, 0, signature.length, signature, 0, signature.length);
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

    private static PictureInspection safe(String name, String mediaType, byte[] bytes) {
        return new PictureInspection(Optional.of(new PictureFile(name, mediaType, Bytes.of(bytes))), Optional.empty());
    }

    private static PictureInspection unsafe(String detail, String hint) {
        return new PictureInspection(Optional.empty(), Optional.of(new Refusal(detail, hint)));
    }
}
