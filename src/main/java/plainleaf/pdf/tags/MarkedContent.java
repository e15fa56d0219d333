package plainleaf.pdf.tags;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The operators that mark content (ISO 32000-1, 14.6), each with its operands on a line by itself. */
final class MarkedContent {
    private static final String END = "EMC";
    private static final String MCID = "/MCID ";

    private MarkedContent() {}

    static boolean begins(String line) {
        return line.endsWith(" BDC") || line.endsWith(" BMC");
    }

    static boolean ends(String line) {
        return line.equals(END);
    }

    /** The number by which the structure tree knows what begins here, or -1. */
    static int mcid(String line) {
        int at = begins(line) ? line.indexOf(MCID) : -1;
        return at < 0
                ? -1
                : Integer.parseInt(line.substring(at + MCID.length(), line.indexOf('>', at))
                        .strip());
    }

    /** The line in which each of the numbers begins. */
    static Map<Integer, Integer> begins(List<String> lines) {
        Map<Integer, Integer> begins = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            int mcid = mcid(lines.get(i));
            if (mcid >= 0) {
                begins.put(mcid, i);
            }
        }
        return begins;
    }

    /** The name of the properties of what begins here, or an empty text where they stand in the line itself. */
    static String properties(String line) {
        int name = line.indexOf(" /");
        boolean named = line.endsWith(" BDC") && name >= 0 && !line.contains("<<");
        return named ? line.substring(name + 2, line.lastIndexOf(' ')) : "";
    }

    /** The line that ends what begins in this one. */
    static int end(List<String> lines, int begin) {
        int depth = 0;
        int at = begin;
        do {
            depth += begins(lines.get(at)) ? 1 : ends(lines.get(at)) ? -1 : 0;
            at++;
        } while (depth > 0);
        return at - 1;
    }
}
