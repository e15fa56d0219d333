package plainleaf.pipeline;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import plainleaf.check.press.NotReady;
import plainleaf.model.Bytes;
import plainleaf.model.Edition;
import plainleaf.model.EditionId;
import plainleaf.model.Language;
import plainleaf.model.PdfDocument;
import plainleaf.model.PressSettings;
import plainleaf.model.PressSettings.Folding;
import plainleaf.model.PrintJob;
import plainleaf.pdf.PressPair;
import plainleaf.pdf.press.Booklet;
import plainleaf.pdf.press.FirstPage;
import plainleaf.pdf.press.PressTwin;

/** Makes what goes with a finished file for the printer: the booklet for office printers, and the ticket. */
final class PrintRoom {
    private static final int TIGHTEST = 3;

    private final Corridor corridor;
    private final Language english;

    PrintRoom(Corridor corridor) {
        this.corridor = corridor;
        this.english = corridor.staff().orElseThrow();
    }

    /**
     * A finished file for the printer.
     *
     * @param pair the file that the printer gets, and its pages for the screen
     * @param notReady why the text may not be printed yet; empty where it may
     * @param moment the date and time they carry
     */
    record Pressed(Edition edition, PressSettings press, PressPair pair, Optional<NotReady> notReady, Instant moment) {
        PdfDocument file() {
            return pair.file();
        }
    }

    /**
     * What was made.
     *
     * @param files beside the printer's, which is not among them
     */
    record Made(PrintJob job, List<Sheets> files) {}

    /**
     * A PDF that waits to be published.
     *
     * @param path below {@code output/}
     */
    record Sheets(String path, int pages, Bytes bytes) {}

    /** Ticket and booklet; empty where an error forbids them, which is told then. */
    Optional<Made> make(Pressed pressed) throws IOException {
        PrintJob job = job(pressed);
        PdfDocument ticket = ticket(job, pressed);
        if (!corridor.findings().addOfPress(corridor.checks().pdf(job.ticket(), ticket))) return Optional.empty();
        List<Sheets> files = new ArrayList<>();
        // The drawing is one picture with an alternative: what was proved stays as it is.
        Bytes drawn = FirstPage.into(ticket.bytes(), pressed.pair().onScreen());
        files.add(new Sheets(job.ticket(), ticket.pages(), drawn));
        if (!job.booklet().isEmpty()) {
            Bytes booklet = Booklet.of(pressed.file().bytes(), pressed.press(), job.boundRight());
            files.add(new Sheets(job.booklet(), sides(pressed), booklet));
        }
        return Optional.of(new Made(job, List.copyOf(files)));
    }

    /** On one page: where there is much to say, with less room between lines. */
    private PdfDocument ticket(PrintJob job, Pressed pressed) {
        PdfDocument ticket = null;
        for (int step = 0; step <= TIGHTEST && (ticket == null || ticket.pages() > 1); step++)
            ticket = corridor.printer()
                    .print(corridor.html().ticket(job, corridor.site(), english, pressed.moment(), step));
        return Objects.requireNonNull(ticket);
    }

    private PrintJob job(Pressed pressed) {
        EditionId id = pressed.edition().id();
        return new PrintJob(
                pressed.edition(),
                pressed.press(),
                id.printPath("press"),
                pressed.file().pages(),
                pressed.file().bytes().size(),
                pressed.file().bytes().sha256(),
                pressed.notReady().map(NotReady::words).orElse(""),
                booklet(id, pressed.press().folding()),
                PressTwin.condition(
                        corridor.site().profiles().getOrDefault(pressed.press().profile(), Bytes.of(""))));
    }

    private static String booklet(EditionId id, Folding folding) {
        if (folding == Folding.NONE) return "";
        return id.printPath(folding == Folding.LETTER_FOLD ? "letterfold" : "booklet");
    }

    /** How many sides of sheets the pages stand on. */
    private static int sides(Pressed pressed) {
        return 2 * pressed.file().pages() / pressed.press().folding().pages();
    }
}
