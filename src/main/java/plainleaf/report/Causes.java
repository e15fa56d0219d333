package plainleaf.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.model.Bytes;
import plainleaf.model.Cause;
import plainleaf.model.EditionId;

/** Findings brought back to their causes: what several editions say of the same place is one thing to mend. */
public final class Causes {
    private static final int MARK = 16;
    private static final List<String> SEVERITIES = List.of("error", "warning", "note");
    private static final Comparator<Cause> ORDER = Comparator.comparing(Cause::file)
            .thenComparingInt(Cause::line)
            .thenComparingInt(Cause::column)
            .thenComparingInt(cause -> SEVERITIES.indexOf(cause.severity()))
            .thenComparing(Cause::rule)
            .thenComparing(Cause::message);

    private final Map<Same, Seen> found = new LinkedHashMap<>();

    private record Same(String rule, String severity, String file, int line, int column, String message) {}

    private record Seen(Finding first, Collection<Cause.Sighting> sightings) {}

    /** The causes of what one command found, in the order of files and lines. */
    public static List<Cause> of(List<Diagnostic> diagnostics) {
        Causes causes = new Causes();
        diagnostics.forEach(diagnostic -> causes.add(Finding.of(diagnostic), diagnostic.edition()));
        return causes.inOrder();
    }

    /** Adds a finding, and the edition it shows in; empty where that is none in particular. */
    void add(Finding finding, Optional<EditionId> edition) {
        String message = edition.map(id -> withoutPage(finding.message(), id)).orElse(finding.message());
        Seen seen = found.computeIfAbsent(
                new Same(
                        finding.rule(),
                        finding.severity(),
                        finding.file(),
                        orZero(finding.line()),
                        orZero(finding.column()),
                        message),
                same -> new Seen(finding, new TreeSet<>()));
        edition.ifPresent(id -> seen.sightings().add(new Cause.Sighting(id, orZero(finding.page()))));
    }

    /** Every cause once, with a mark that stays when lines are put in above it. */
    List<Cause> inOrder() {
        List<Cause> causes = found.entrySet().stream()
                .map(entry -> cause(entry.getKey(), entry.getValue()))
                .sorted(ORDER)
                .toList();
        Map<String, Integer> before = new HashMap<>();
        List<Cause> known = new ArrayList<>();
        for (Cause cause : causes) {
            String mark = mark(cause);
            known.add(cause.known(mark + ":" + before.merge(mark, 1, Integer::sum)));
        }
        return List.copyOf(known);
    }

    private static Cause cause(Same same, Seen seen) {
        return new Cause(
                same.rule(),
                same.severity(),
                same.file(),
                same.line(),
                same.column(),
                same.message(),
                seen.first().help(),
                seen.first().requirement(),
                seen.first().standard(),
                Objects.requireNonNullElse(seen.first().reason(), ""),
                "",
                List.copyOf(seen.sightings()));
    }

    /** A page is named for those who read its HTML; the sightings say it as well, and one cause would look like two. */
    private static String withoutPage(String message, EditionId id) {
        String page = id.pagePath() + ": ";
        return message.startsWith(page) ? message.substring(page.length()) : message;
    }

    private static String mark(Cause cause) {
        String whole =
                Stream.of(cause.rule(), cause.file(), cause.message()).reduce("", (one, other) -> one + '\0' + other);
        return Bytes.of(whole).sha256().substring(0, MARK);
    }

    private static int orZero(@Nullable Integer number) {
        return number == null ? 0 : number;
    }
}
