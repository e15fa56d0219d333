package plainleaf.pipeline;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import plainleaf.model.Bytes;
import plainleaf.model.PrintJob;
import plainleaf.report.JobsFile;
import plainleaf.report.Manifest;

/** Lists what stands in {@code print/}, for programs. */
final class JobList {
    private final Corridor corridor;
    private final Manifest before;

    /** @param before what stands in the output folder */
    JobList(Corridor corridor, Manifest before) {
        this.corridor = corridor;
        this.before = before;
    }

    /**
     * The list, where files for print are asked for or some are there.
     *
     * @param kept the editions of an earlier build that stay as they are
     */
    Optional<Manifest.File> put(List<MadeEdition> shown, List<Manifest.Edition> kept) throws IOException {
        Set<String> there = kept.stream()
                .flatMap(edition -> edition.files().stream())
                .map(Manifest.File::path)
                .filter(path -> path.startsWith("print/"))
                .collect(Collectors.toSet());
        if (corridor.order().press() == Order.Press.NONE && there.isEmpty()) return Optional.empty();
        List<PrintJob> jobs = shown.stream()
                .map(made -> made.press().job())
                .flatMap(Optional::stream)
                .toList();
        Bytes list = JobsFile.of(jobs, there.isEmpty() ? Bytes.of("") : last(), there);
        return Optional.of(corridor.shelf().put(JobsFile.PATH, "application/json", null, list));
    }

    private Bytes last() throws IOException {
        return before.paths().contains(JobsFile.PATH) ? corridor.shelf().before(JobsFile.PATH) : Bytes.of("");
    }
}
