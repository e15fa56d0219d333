package plainleaf.content;

import java.nio.charset.StandardCharsets;

/** What the header of an ICC profile says it is for (ISO 15076-1, 7.2). */
final class IccProfile {
    /** In bytes; those of presses have one or two million, and some more. */
    static final int LIMIT = 20 * 1024 * 1024;

    private static final int HEADER = 128;

    private IccProfile() {}

    /** Whether it is an output profile for four inks that says what they look like in Lab or XYZ. */
    static boolean isForPress(byte[] profile) {
        return profile.length > HEADER
                && signature(profile, 36).equals("acsp")
                && signature(profile, 12).equals("prtr")
                && signature(profile, 16).equals("CMYK")
                && (signature(profile, 20).equals("Lab ")
                        || signature(profile, 20).equals("XYZ "));
    }

    private static String signature(byte[] profile, int offset) {
        return new String(profile, offset, 4, StandardCharsets.ISO_8859_1);
    }
}
