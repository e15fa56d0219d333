package plainleaf.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import plainleaf.check.Book;
import plainleaf.check.Checks;
import plainleaf.model.Audit;
import plainleaf.model.Bytes;
import plainleaf.model.Duty;
import plainleaf.model.EditionId;
import plainleaf.model.WebPage;
import plainleaf.report.Audits;
import plainleaf.report.Finding;
import plainleaf.report.Manifest;
import plainleaf.report.ReportFiles;

/** Makes the reports of a run, and of what it left as it was. */
final class ReportMaker {
    private static final String FOLDER = "reports/";
    private static final String STYLES = "assets/plainleaf.css";

    /** What a person must judge of every edition. */
    private static final List<Duty> DUTIES = Book.WHOLE.needsPerson().stream()
            .map(left -> new Duty(left.id(), left.who(), left.question(), left.standard(), List.of()))
            .toList();

    private final Corridor corridor;
    private final Roll roll;
    private final boolean deep;
    private boolean sound = true;

    /** @param deep whether the pages were to be looked at in a browser, too */
    ReportMaker(Corridor corridor, Roll roll, boolean deep) {
        this.corridor = corridor;
        this.roll = roll;
        this.deep = deep;
    }

    /** The same outcome; incomplete where a report made so far cannot be read by everyone. */
    Outcome judge(Outcome outcome) {
        return sound
                ? outcome
                : new Outcome(false, List.of(), corridor.findings().all(), outcome.sources());
    }

    /** The manifest with the reports in it, which wait beside the other files. */
    Manifest publish(Manifest manifest) throws IOException {
        List<Manifest.File> files = new ArrayList<>(manifest.files());
        for (Map.Entry<String, Bytes> report : reports(FOLDER, manifest).entrySet()) {
            String path = report.getKey();
            files.add(corridor.shelf().put(path, MediaTypes.of(path), null, report.getValue()));
        }
        return new Manifest(manifest.generator(), manifest.shaper(), manifest.date(), manifest.editions(), files);
    }

    /**
     * The reports for a folder of their own, by their path in it, with the style sheet that their pages need.
     *
     * @throws plainleaf.check.ValidatorUnavailable if a browser is to look at them, and stops
     */
    Map<String, Bytes> apart(Manifest manifest) throws IOException {
        Map<String, Bytes> files = reports("", manifest);
        Bytes styles = corridor.html().assets(corridor.site(), List.of()).get(STYLES);
        if (styles != null) files.put(STYLES, styles);
        if (deep) sound &= new InBrowser(corridor).look(files);
        return files;
    }

    private Map<String, Bytes> reports(String folder, Manifest manifest) {
        FileNames names = new FileNames(corridor.order(), Path.of(""));
        Audit audit = Audits.of(
                manifest,
                deep && InBrowser.wasThere(corridor.findings().all()),
                general(),
                corridor.site().rules(),
                DUTIES,
                Checks::notApplied,
                names::inReports);
        Map<String, Bytes> files = new TreeMap<>();
        ReportFiles.of(audit, Book.WHOLE.chapters()).forEach((name, bytes) -> files.put(folder + name, bytes));
        List<WebPage> pages = corridor.html()
                .reports(
                        folder,
                        audit,
                        corridor.site(),
                        corridor.reading().leaflets(),
                        Checks.rules().size());
        for (WebPage page : pages) {
            sound &= corridor.findings().add(corridor.checks().page(page));
            files.put(page.path(), Bytes.of(page.markup()));
        }
        return files;
    }

    /** What concerns no edition, and so stands in none of the manifest's. */
    private List<Finding> general() {
        Findings findings = corridor.findings();
        return findings.of(List.<EditionId>of(), roll.all()).stream()
                .sorted()
                .distinct()
                .map(Finding::of)
                .map(finding -> finding.below(findings.content()))
                .toList();
    }
}
