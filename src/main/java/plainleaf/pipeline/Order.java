package plainleaf.pipeline;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the user asked for.
 *
 * @param date the day that banners are decided by
 * @param epoch the moment every PDF carries, where the user sets one
 * @param jobs how many editions are made at a time, from 1
 * @param strict whether warnings forbid publishing, too
 * @param press which press files are made
 * @param shaper who turns characters into glyphs
 */
public record Order(
        Path content,
        Path templates,
        Path output,
        Selection selection,
        LocalDate date,
        Optional<Instant> epoch,
        int jobs,
        boolean strict,
        Press press,
        ShaperChoice shaper) {
    /** Which press files a build makes. */
    public enum Press {
        NONE,
        /** Of editions that may be printed. */
        FINAL,
        /** Of the others, too, each page of which then says that it is a proof. */
        PROOF
    }

    /** The same, with these press files. */
    public Order with(Press files) {
        return new Order(content, templates, output, selection, date, epoch, jobs, strict, files, shaper);
    }

    /** The content folder as locations name it. */
    public String contentName() {
        return content.toString().replace('\\', '/');
    }
}
