package plainleaf.pdf;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many objects a file says that it lists (ISO 32000-1, table 17). PDFBox counts the list itself, which is not in it, and
 * qpdf warns of every such file.
 */
public final class ObjectCount {
    private static final Pattern SAID = Pattern.compile("/Size ([0-9]+)(?=\\s+/Index \\[0\\s[0-9\\s]+\\])");
    private static final Pattern LAST_LISTED = Pattern.compile("([0-9]+)\\s+([0-9]+)\\]");

    /** The last dictionary of a file, whose length does not change, and the list packed behind it. */
    private static final int END = 1 << 14;

    private ObjectCount() {}

    /** Corrects the number in a file with one list of its objects; leaves any other file as it is. */
    public static byte[] correct(byte[] file) {
        int from = Math.max(0, file.length - END);
        String end = new String(file, from, file.length - from, StandardCharsets.ISO_8859_1);
        Matcher said = SAID.matcher(end);
        Matcher last = LAST_LISTED.matcher(end);
        byte[] corrected = file.clone();
        // One more than the highest number, whether all below it are there or not (ISO 32000-1, table 17).
        while (said.find() && last.find(said.end())) {
            String listed = String.valueOf(Integer.parseInt(last.group(1)) + Integer.parseInt(last.group(2)));
            int spare = said.group(1).length() - listed.length();
            if (spare >= 0) {
                byte[] number = (listed + " ".repeat(spare)).getBytes(StandardCharsets.US_ASCII);
                System.arraycopy(number, 0, corrected, from + said.start(1), number.length);
            }
        }
        return corrected;
    }
}
