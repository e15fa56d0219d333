package plainleaf.pipeline;

import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import plainleaf.model.Bytes;
import plainleaf.model.Edition;
import plainleaf.model.EditionId;
import plainleaf.model.Language;
import plainleaf.model.PdfDocument;
import plainleaf.model.PressSettings;
import plainleaf.model.PrintJob;
import plainleaf.pdf.press.Booklet;
import plainleaf.pdf.press.FirstPage;

/** Makes what goes with a finished file for the printer: the booklet for office printers, and the ticket. */
final class PrintRoom {
    private final Corridor corridor;
    private final Language english;

    /** @param english the language of the tickets */
    PrintRoom(Corridor corridor, Language english) {
        this.corridor = corridor;
        this.english = english;
    }

    /**
     * A finished file for the printer.
     *
     * @param file the bytes that the printer gets
     * @param pages how many they are
     * @param proof whether the text may not be printed yet
     * @param leaflet the edition's PDF for the screen
     * @param moment the date and time they carry
     */
    record Pressed(
            Edition edition,
            PressSettings press,
            Bytes file,
            int pages,
            boolean proof,
            PdfDocument leaflet,
            Instant moment) {}

    /**
     * What was made.
     *
     * @param files by their path below {@code output/}
     */
    record Made(PrintJob job, Map<String, Bytes> files) {}

    /** The files beside the printer's, which is not among them; empty where an error forbids it, which is told then. */
    Optional<Made> make(Pressed pressed) throws IOException {
        PrintJob job = job(pressed);
        PdfDocument ticket =
                corridor.printer().print(corridor.html().ticket(job, corridor.site(), english, pressed.moment()));
        if (!corridor.findings().add(corridor.checks().pdf(job.ticket(), ticket))) return Optional.empty();
        Map<String, Bytes> files = new LinkedHashMap<>();
        // The drawing is one picture with an alternative: what was proved stays as it is.
        files.put(job.ticket(), FirstPage.into(ticket.bytes(), pressed.leaflet().bytes()));
        if (!job.booklet().isEmpty())
            files.put(job.booklet(), Booklet.of(pressed.file(), pressed.press(), job.boundRight()));
        return Optional.of(new Made(job, files));
    }

    private static PrintJob job(Pressed pressed) {
        EditionId id = pressed.edition().id();
        return new PrintJob(
                pressed.edition(),
                pressed.press(),
                id.printPath("press"),
                pressed.pages(),
                pressed.file().size(),
                pressed.file().sha256(),
                pressed.proof(),
                pressed.press().booklet() ? id.printPath("booklet") : "");
    }
}
