package plainleaf.cli;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import plainleaf.model.Variant;
import plainleaf.pipeline.Order;
import plainleaf.pipeline.Selection;
import plainleaf.pipeline.ShaperChoice;

/** The options of every command that makes or checks editions. */
final class CommonOptions {
    @Option(
            names = "--content",
            paramLabel = "DIR",
            description = "The folder of the texts. Default: content",
            defaultValue = "content")
    private Path content = Path.of("content");

    @Option(
            names = "--templates",
            paramLabel = "DIR",
            description = "The folder of the design. Default: Plainleaf's own")
    private @Nullable Path templates;

    @Option(
            names = "--output",
            paramLabel = "DIR",
            description = "The folder that is published. Default: output",
            defaultValue = "output")
    private Path output = Path.of("output");

    @Option(names = "--leaflet", paramLabel = "ID", description = "Only this leaflet. May be repeated.")
    private List<String> leaflets = List.of();

    @Option(names = "--language", paramLabel = "TAG", description = "Only this language. May be repeated.")
    private List<String> languages = List.of();

    @Option(
            names = "--edition",
            paramLabel = "EDITION",
            completionCandidates = EditionNames.class,
            description = "Only this edition: ${COMPLETION-CANDIDATES}. May be repeated.")
    private List<String> editions = List.of();

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            description = "The day that decides whether a leaflet is overdue."
                    + " Default: the day of SOURCE_DATE_EPOCH, else today (UTC)")
    private @Nullable String date;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "Editions made at a time. Default: one for each processor")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--shaper",
            paramLabel = "harfbuzz|jdk",
            description =
                    "What turns characters into glyphs. Default: harfbuzz. jdk: the Java runtime, where HarfBuzz cannot be loaded",
            defaultValue = "harfbuzz")
    private ShaperChoice shaper = ShaperChoice.HARFBUZZ;

    @Option(names = "--strict", description = "Treat warnings as errors.")
    private boolean strict;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "How findings and result are written. Default: text",
            defaultValue = "text")
    private Format format = Format.TEXT;

    @Option(
            names = "--color",
            paramLabel = "auto|always|never",
            description = "Whether messages are coloured. Default: auto (NO_COLOR is obeyed)",
            defaultValue = "auto")
    private Color color = Color.AUTO;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    /** How the result is written. */
    enum Format {
        TEXT,
        JSON
    }

    /** Whether messages are coloured. */
    enum Color {
        AUTO,
        ALWAYS,
        NEVER
    }

    /** The words that {@code --edition} knows. */
    static final class EditionNames implements Iterable<String> {
        @Override
        public java.util.Iterator<String> iterator() {
            return Arrays.stream(Variant.values()).map(Variant::id).iterator();
        }
    }

    Format format() {
        return format;
    }

    Color color() {
        return color;
    }

    /** What was typed, with every default filled in. */
    Order order() {
        if (jobs < 1) throw wrong("--jobs must be 1 or more, and is " + jobs + ".");
        Optional<Instant> epoch = epoch();
        LocalDate day = date != null
                ? day("--date", date)
                : epoch.map(moment -> LocalDate.ofInstant(moment, ZoneOffset.UTC))
                        .orElseGet(() -> LocalDate.now(ZoneOffset.UTC));
        return new Order(content, templates(), output, selection(), day, epoch, jobs, strict, Order.Press.NONE, shaper);
    }

    /** The day that was typed behind this option. */
    LocalDate day(String option, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw wrong(option + " must be a day such as 2026-11-23, and is '" + text + "'.");
        }
    }

    private Path templates() {
        if (templates != null) return templates;
        String home = System.getProperty("plainleaf.home");
        return home == null ? Path.of("templates") : Path.of(home, "templates");
    }

    private Selection selection() {
        return new Selection(new LinkedHashSet<>(leaflets), new LinkedHashSet<>(languages), variants());
    }

    private Set<Variant> variants() {
        return editions.stream()
                .map(id -> Variant.of(id)
                        .orElseThrow(() -> wrong("There is no edition '" + id + "'. There are: "
                                + String.join(", ", new EditionNames()) + ".")))
                .collect(Collectors.toSet());
    }

    /** https://reproducible-builds.org/specs/source-date-epoch/: seconds since 1970, in ASCII digits. */
    private Optional<Instant> epoch() {
        String seconds = System.getenv("SOURCE_DATE_EPOCH");
        if (seconds == null || seconds.isBlank()) return Optional.empty();
        try {
            return Optional.of(Instant.ofEpochSecond(Long.parseLong(seconds.strip())));
        } catch (NumberFormatException | DateTimeException e) {
            throw wrong("SOURCE_DATE_EPOCH must be a number of seconds, and is '" + seconds + "'.");
        }
    }

    /** The error of an option whose value cannot be used. */
    ParameterException wrong(String message) {
        return new ParameterException(Objects.requireNonNull(command).commandLine(), message);
    }
}
