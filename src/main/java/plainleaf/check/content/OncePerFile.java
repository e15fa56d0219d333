package plainleaf.check.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.model.EditionId;

/** Makes one finding of those that say the same of one file, so that a long list does not hide the others. */
public final class OncePerFile {
    private record Saying(String rule, String file, Optional<EditionId> edition, String detail) {}

    private OncePerFile() {}

    /** At the first place, with the number of further places in its sentence. */
    public static Stream<Diagnostic> of(Stream<Diagnostic> found) {
        Map<Saying, List<Diagnostic>> same = found.distinct()
                .sorted()
                .collect(Collectors.groupingBy(OncePerFile::saying, LinkedHashMap::new, Collectors.toList()));
        return same.values().stream().map(OncePerFile::told);
    }

    private static Saying saying(Diagnostic found) {
        return new Saying(found.rule().id(), found.location().file(), found.edition(), found.detail());
    }

    private static Diagnostic told(List<Diagnostic> same) {
        Diagnostic first = same.get(0);
        return same.size() == 1
                ? first
                : first.saying(first.detail() + "; " + (same.size() - 1) + " more in this file");
    }
}
