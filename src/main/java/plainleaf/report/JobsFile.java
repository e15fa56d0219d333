package plainleaf.report;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plainleaf.model.Bytes;
import plainleaf.model.Edition;
import plainleaf.model.FrontMatter;
import plainleaf.model.PressSettings;
import plainleaf.model.PrintJob;

/** {@code print/jobs.json}: every file for the printer, for programs; {@code jobs.schema.json} says what stands in it. */
public final class JobsFile {
    public static final String PATH = "print/jobs.json";

    /** Grows when a program that reads the file would have to be changed. */
    private static final int FORMAT = 1;

    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private JobsFile() {}

    private record Whole(int format, List<Job> jobs) {}

    private record Job(
            String leaflet,
            String language,
            String edition,
            String title,
            String version,
            String status,
            @Nullable String checker,
            @Nullable String checkedOn,
            boolean proof,
            @Nullable String proofBecause,
            String file,
            int pages,
            int bytes,
            String sha256,
            Trim trim,
            double bleed,
            boolean marks,
            boolean colourBar,
            String colours,
            int inkLimit,
            @Nullable String profile,
            @Nullable OutputIntent outputIntent,
            String paper,
            String binding,
            String spine,
            @Nullable String booklet,
            String ticket) {}

    /** What the colours were made for. */
    private record OutputIntent(String condition, String profile) {}

    /** In millimetres. */
    private record Trim(String name, int width, int height) {}

    /**
     * The file.
     *
     * @param before the one of an earlier build, or anything else that stood in its place
     * @param kept the files of that build that stay as they are, by their path
     */
    public static Bytes of(List<PrintJob> jobs, Bytes before, Collection<String> kept) {
        Stream<Job> earlier = read(before).stream().filter(job -> kept.contains(job.file));
        List<Job> all = Stream.concat(earlier, jobs.stream().map(JobsFile::job))
                .sorted(Comparator.comparing(Job::file))
                .toList();
        return Bytes.of(GSON.toJson(new Whole(FORMAT, all)) + "\n");
    }

    private static List<Job> read(Bytes file) {
        try {
            Whole whole = GSON.fromJson(file.text(), Whole.class);
            return whole == null || whole.format != FORMAT || whole.jobs == null
                    ? List.of()
                    : whole.jobs.stream()
                            .filter(job -> job != null && job.file != null)
                            .toList();
        } catch (RuntimeException e) {
            return List.of(); // somebody else's file of this name
        }
    }

    private static Job job(PrintJob job) {
        Edition edition = job.edition();
        FrontMatter front = edition.translation().front();
        PressSettings press = job.press();
        return new Job(
                edition.id().leaflet(),
                edition.id().language(),
                edition.id().variant().id(),
                front.title(),
                edition.leaflet().governance().version(),
                front.status().id(),
                front.checker().isEmpty() ? null : front.checker(),
                front.checkedOn().map(LocalDate::toString).orElse(null),
                job.proof(),
                job.proof() ? job.proofBecause() : null,
                job.file(),
                job.pages(),
                job.bytes(),
                job.sha256(),
                new Trim(press.trim().name(), press.trim().width(), press.trim().height()),
                press.bleed(),
                press.marks(),
                press.colourBar(),
                "CMYK",
                press.inkLimit(),
                press.profile().isEmpty() ? null : press.profile(),
                new OutputIntent(job.condition().condition(), job.condition().profile()),
                press.paper(),
                job.binding().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                job.boundRight() ? "right" : "left",
                job.booklet().isEmpty() ? null : job.booklet(),
                job.ticket());
    }
}
