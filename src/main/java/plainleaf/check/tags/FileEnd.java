package plainleaf.check.tags;

import java.nio.charset.StandardCharsets;
import plainleaf.model.Bytes;

/** The end of a PDF, which is missing where a file was cut off on its way. */
public final class FileEnd {
    /** What is said of such a file. */
    public static final String FAULT = "the file is damaged: its end is missing; get it again";

    /** Where readers look for the marker (Adobe, PDF Reference 1.7, appendix H, note 18). */
    private static final int SEARCHED = 1024;

    private FileEnd() {}

    /** Whether the marker at the end of every PDF is not there (ISO 32000-1, 7.5.5); shorter files are no PDFs at all. */
    public static boolean isMissing(Bytes file) {
        byte[] bytes = file.toArray();
        String end = new String(
                bytes,
                Math.max(0, bytes.length - SEARCHED),
                Math.min(SEARCHED, bytes.length),
                StandardCharsets.ISO_8859_1);
        return bytes.length > SEARCHED && !end.contains("%%EOF");
    }
}
