package plainleaf.content;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What an ICC profile says it is for (ISO 15076-1, 7.2), and how it keeps its colours (7.3). */
final class IccProfile {
    /** In bytes; those of presses have one or two million, and some more. */
    static final int LIMIT = 20 * 1024 * 1024;

    private static final String FOUR_INKS =
            "Ask the printer for the profile, such as PSO Coated v3: its colour space is CMYK, its class “prtr”.";
    private static final String TABLES = "Ask the printer for the profile of the paper as a file of ICC version 2:"
            + " it says what inks look like in Lab, in tables of the kind “mft1” or “mft2” (A2B0 and B2A0).";

    private static final int TAGS = 128;
    private static final int ENTRY = 12;

    private IccProfile() {}

    /** What to do, if this is no output profile for four inks, or one of a kind that cannot be used. */
    static Optional<String> advice(byte[] profile) {
        boolean press = profile.length >= TAGS + 4
                && signature(profile, 36).equals("acsp")
                && signature(profile, 12).equals("prtr")
                && signature(profile, 16).equals("CMYK");
        if (!press) {
            return Optional.of(FOUR_INKS);
        }
        Map<String, String> kinds = kinds(profile);
        boolean tables = signature(profile, 20).equals("Lab ") && isTable(kinds, "A2B") && isTable(kinds, "B2A");
        return tables ? Optional.empty() : Optional.of(TABLES);
    }

    /** Whether the table that is used, of relative colorimetric intent or else the only one, is of a known kind. */
    private static boolean isTable(Map<String, String> kinds, String direction) {
        return kinds.getOrDefault(direction + "1", kinds.getOrDefault(direction + "0", ""))
                .matches("mft[12]");
    }

    /** The kinds of what it holds, by name; without what lies behind the end of the file. */
    private static Map<String, String> kinds(byte[] profile) {
        ByteBuffer file = ByteBuffer.wrap(profile);
        Map<String, String> kinds = new HashMap<>();
        int at = TAGS + 4;
        for (int left = file.getInt(TAGS); left > 0 && at + ENTRY <= profile.length; left--, at += ENTRY) {
            int start = file.getInt(at + 4);
            if (start >= 0 && start <= profile.length - 4) {
                kinds.put(signature(profile, at), signature(profile, start));
            }
        }
        return kinds;
    }

    private static String signature(byte[] profile, int offset) {
        return new String(profile, offset, 4, StandardCharsets.ISO_8859_1);
    }
}
