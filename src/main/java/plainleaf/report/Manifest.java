package plainleaf.report;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plainleaf.model.PrintResult;

/**
 * What stands in {@code output/}, and what does not and why: the content of {@code manifest.json}.
 *
 * @param generator the program and its version
 * @param shaper what shaped the text of the PDFs that were made last; null where an earlier Plainleaf wrote it
 * @param date the day the banners were decided by, ISO
 * @param files those that belong to no edition: lists, styles and pictures
 */
public record Manifest(
        String generator, @Nullable Shaper shaper, String date, List<Edition> editions, List<File> files) {
    public static final Manifest NONE = new Manifest("", null, "", List.of(), List.of());

    public Manifest {
        editions = editions.stream()
                .sorted(Comparator.comparing(Edition::leaflet)
                        .thenComparing(Edition::language)
                        .thenComparing(Edition::edition))
                .toList();
        files = files.stream().sorted(Comparator.comparing(File::path)).toList();
    }

    /**
     * A shaper.
     *
     * @param name {@code harfbuzz}, or {@code jdk} for that of the Java runtime
     * @param version its own
     */
    public record Shaper(String name, String version) {}

    /** Every path it names. */
    public Set<String> paths() {
        Set<String> paths = new TreeSet<>();
        Stream.concat(files.stream(), editions.stream().flatMap(edition -> edition.files().stream()))
                .forEach(file -> paths.add(file.path()));
        return paths;
    }

    /**
     * One edition.
     *
     * @param edition the id of its variant
     * @param state {@code published}, {@code withheld} or {@code missing}
     * @param reason why it is withheld; null where it is not
     * @param print what became of its file for the printer; null where none was asked for
     * @param proved by what it was proved
     */
    public record Edition(
            String leaflet,
            String language,
            String edition,
            String state,
            @Nullable String reason,
            @Nullable PrintResult print,
            String title,
            String summary,
            String version,
            String status,
            String method,
            boolean sample,
            List<File> files,
            List<String> proved,
            List<Finding> findings) {
        public boolean isPublished() {
            return state.equals("published");
        }
    }

    /**
     * One file.
     *
     * @param path below {@code output/}
     * @param pages of a PDF; null elsewhere
     * @param bytes its size
     * @param sha256 in lower-case hexadecimal
     */
    public record File(String path, String type, @Nullable Integer pages, int bytes, String sha256) {}
}
