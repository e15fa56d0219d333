package plainleaf.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import plainleaf.diagnostic.Chapter;
import plainleaf.model.Audit;
import plainleaf.model.Bytes;

/** The reports for programs and code hosts, by their file name: the table of contents of this room. */
public final class ReportFiles {
    private ReportFiles() {}

    /**
     * Every report of an audit.
     *
     * @param chapters every rule there is
     */
    public static Map<String, Bytes> of(Audit audit, List<Chapter> chapters) {
        Map<String, Bytes> files = new TreeMap<>();
        files.put("findings.json", FindingsFile.of(audit));
        files.put("findings.sarif", SarifFile.of(audit, chapters));
        files.put("junit.xml", JUnitFile.of(audit, chapters));
        files.put("summary.md", SummaryFile.of(audit));
        return files;
    }
}
