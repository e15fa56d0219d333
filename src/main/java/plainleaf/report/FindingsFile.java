package plainleaf.report;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;
import plainleaf.model.Audit;
import plainleaf.model.Bytes;
import plainleaf.model.Cause;
import plainleaf.model.Duty;
import plainleaf.model.EditionId;
import plainleaf.model.PrintResult;
import plainleaf.model.RuleSetting;

/** {@code findings.json}: the audit for programs; {@code findings.schema.json} says what stands in it. */
final class FindingsFile {
    /** Grows when a program that reads the file would have to be changed. */
    private static final int FORMAT = 1;

    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private FindingsFile() {}

    private record Whole(
            int format,
            String generator,
            String date,
            List<Row> editions,
            List<Found> findings,
            List<Setting> ruleSettings,
            List<Task> needsPerson) {}

    private record Row(
            String leaflet,
            String language,
            String edition,
            String state,
            @Nullable String reason,
            @Nullable PrintResult print,
            String title,
            String version,
            String status,
            String method,
            boolean sample,
            List<String> proved,
            List<String> notApplied) {}

    private record Found(
            String rule,
            String severity,
            String file,
            @Nullable Integer line,
            @Nullable Integer column,
            String message,
            String help,
            String requirement,
            String standard,
            @Nullable String reason,
            String fingerprint,
            List<Sighting> editions) {}

    private record Setting(String rule, String severity, String reason) {}

    private record Sighting(String edition, @Nullable Integer page) {}

    private record Task(
            String id, String who, String task, @Nullable String standard, List<String> editions) {}

    static Bytes of(Audit audit) {
        return Bytes.of(GSON.toJson(new Whole(
                        FORMAT,
                        audit.generator(),
                        audit.date().toString(),
                        audit.entries().stream().map(FindingsFile::row).toList(),
                        audit.causes().stream().map(FindingsFile::found).toList(),
                        audit.settings().stream().map(FindingsFile::setting).toList(),
                        audit.duties().stream().map(FindingsFile::task).toList()))
                + "\n");
    }

    private static Row row(Audit.Entry entry) {
        return new Row(
                entry.id().leaflet(),
                entry.id().language(),
                entry.id().variant().id(),
                entry.state(),
                entry.reason().isEmpty() ? null : entry.reason(),
                entry.print(),
                entry.title(),
                entry.version(),
                entry.status(),
                entry.method(),
                entry.sample(),
                entry.proved(),
                entry.notApplied());
    }

    private static Found found(Cause cause) {
        return new Found(
                cause.rule(),
                cause.severity(),
                cause.file(),
                orNull(cause.line()),
                orNull(cause.column()),
                cause.message(),
                cause.help(),
                cause.requirement(),
                cause.standard(),
                cause.reason().isEmpty() ? null : cause.reason(),
                cause.fingerprint(),
                cause.sightings().stream()
                        .map(seen -> new Sighting(name(seen.edition()), orNull(seen.page())))
                        .toList());
    }

    private static Setting setting(RuleSetting setting) {
        return new Setting(setting.rule(), setting.level().id(), setting.reason());
    }

    private static Task task(Duty duty) {
        return new Task(
                duty.id(),
                duty.who(),
                duty.task(),
                duty.standard().isEmpty() ? null : duty.standard(),
                duty.editions().stream().map(FindingsFile::name).toList());
    }

    /** {@code leaflet/language/variant}, as findings on the terminal's JSON name it. */
    static String name(EditionId id) {
        return id.leaflet() + "/" + id.language() + "/" + id.variant().id();
    }

    private static @Nullable Integer orNull(int number) {
        return number == 0 ? null : number;
    }
}
