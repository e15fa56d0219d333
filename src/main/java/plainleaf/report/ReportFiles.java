package plainleaf.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import plainleaf.diagnostic.Rule;
import plainleaf.model.Audit;
import plainleaf.model.Bytes;

/** The reports for programs and code hosts, by their file name: the table of contents of this room. */
public final class ReportFiles {
    private ReportFiles() {}

    /**
     * Every report of an audit.
     *
     * @param rules every rule there is
     */
    public static Map<String, Bytes> of(Audit audit, List<Rule> rules) {
        Map<String, Bytes> files = new TreeMap<>();
        files.put("findings.json", FindingsFile.of(audit));
        files.put("findings.sarif", SarifFile.of(audit, rules));
        files.put("junit.xml", JUnitFile.of(audit));
        files.put("summary.md", SummaryFile.of(audit));
        return files;
    }
}
