package plainleaf.check.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.model.Acceptance;
import plainleaf.model.Location;
import plainleaf.model.Reading;
import plainleaf.model.SourceFile;

/** What has been accepted, and is not out of date. */
final class Baseline {
    private static final String SITE = "site.yaml";

    private final List<Acceptance> current;
    private final String folder;
    private final Map<String, SourceFile> sources;

    Baseline(Reading reading, LocalDate date) {
        current = reading.baseline().stream()
                .filter(entry -> !date.isAfter(entry.until()))
                .toList();
        folder = reading.site()
                .map(site -> site.location().file())
                .map(file -> file.substring(0, file.length() - SITE.length()))
                .orElse("");
        sources = reading.sources();
    }

    /** In the order of the file. */
    List<Acceptance> current() {
        return current;
    }

    /** The first entry that means this finding. */
    Optional<Acceptance> of(Diagnostic found) {
        return current.stream()
                .filter(entry -> entry.rule().equals(found.rule().id()))
                .filter(entry -> found.location().file().equals(folder + entry.file()))
                .filter(entry -> entry.text().isEmpty()
                        || line(found.location())
                                .filter(line -> line.contains(entry.text()))
                                .isPresent())
                .findFirst();
    }

    private Optional<String> line(Location place) {
        return Optional.ofNullable(sources.get(place.file()))
                .map(SourceFile::lines)
                .filter(lines -> place.line() >= 1 && place.line() <= lines.size())
                .map(lines -> lines.get(place.line() - 1));
    }
}
