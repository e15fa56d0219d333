package plainleaf.pipeline;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plainleaf.check.press.NotReady;
import plainleaf.check.press.PressLimits;
import plainleaf.check.press.PressPagesCheck;
import plainleaf.check.press.PressReadyCheck;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.model.Article;
import plainleaf.model.Edition;
import plainleaf.model.PdfDocument;
import plainleaf.model.PictureFile;
import plainleaf.model.PressJob;
import plainleaf.model.PressSettings;
import plainleaf.model.PressSettings.Folding;
import plainleaf.model.PrintJob;
import plainleaf.model.PrintResult;
import plainleaf.model.PrintSheet;
import plainleaf.model.Site;
import plainleaf.pdf.PressPair;
import plainleaf.report.Manifest;

/** Makes the files for print of an edition, where they are asked for, and has them proved. */
final class PressMaker {
    private static final String PDF = "application/pdf";

    private final Corridor corridor;
    private final Findings findings;

    PressMaker(Corridor corridor) {
        this.corridor = corridor;
        this.findings = corridor.findings();
    }

    /**
     * What was made.
     *
     * @param files that wait to be published
     * @param job what the printer has to know of them; empty where there are none
     * @param result what is told of it; empty where none was asked for
     */
    record Made(List<Manifest.File> files, Optional<PrintJob> job, Optional<PrintResult> result) {
        static final Made NOTHING = new Made(List.of(), Optional.empty(), Optional.empty());
        static final Made FAULTY = withheld("error");

        static Made withheld(String reason) {
            return new Made(List.of(), Optional.empty(), Optional.of(PrintResult.withheld(reason)));
        }
    }

    /** The files; none where none is asked for, or something forbids them: then the findings say what. */
    Made make(Edition edition, Article article, PrintSheet sheet, PdfDocument pdf) throws IOException {
        Order.Press asked = corridor.order().press();
        if (asked == Order.Press.NONE) return Made.NOTHING;
        Optional<NotReady> notReady = notReady(edition);
        if (asked == Order.Press.FINAL && notReady.isPresent()) {
            findings.addOfPress(List.of(PressReadyCheck.notMade(edition, notReady.get())));
            return Made.withheld(notReady.get().id());
        }
        Site cut = corridor.site().on(settings(edition).trim(), edition.variant());
        if (cut.equals(corridor.site())) return make(edition, article, sheet, pdf, cut);
        return makeAnew(corridor.fitted(edition, cut), sheet.moment(), cut);
    }

    /** Laid out anew, and proved, where the printer cuts to another page. */
    private Made makeAnew(Edition edition, Instant moment, Site cut) throws IOException {
        Map<String, PictureFile> pictures = corridor.reading().pictures();
        Article article =
                corridor.html().article(edition, cut, pictures, corridor.order().date());
        PrintSheet sheet = corridor.sheet(edition, article, cut, pictures, moment);
        PdfDocument pdf = corridor.printer().print(sheet);
        return findings.addOfCut(corridor.checks().pdf(edition, article, pdf))
                ? make(edition, article, sheet, pdf, cut)
                : Made.FAULTY;
    }

    private Optional<NotReady> notReady(Edition edition) {
        return NotReady.of(edition, corridor.order().date());
    }

    private Made make(Edition edition, Article article, PrintSheet sheet, PdfDocument pdf, Site cut)
            throws IOException {
        if (isTooLong(edition, pdf)) return Made.FAULTY;
        Optional<NotReady> notReady = notReady(edition);
        boolean proof = notReady.isPresent();
        PressJob job = corridor.html().pressJob(edition, cut, settings(edition), proof);
        PressPair pair = corridor.printer().pressed(sheet, pdf, job);
        PdfDocument press = pair.file();
        // Notes may have been added to it.
        if (isTooLong(edition, press)) return Made.FAULTY;
        String path = edition.id().printPath("press");
        if (!findings.addOfPress(corridor.checks().press(edition, article, press, path, limits(edition))))
            return Made.FAULTY;
        Optional<PrintRoom.Made> beside = new PrintRoom(corridor)
                .make(new PrintRoom.Pressed(edition, settings(edition), pair, notReady, sheet.moment()));
        if (beside.isEmpty()) return Made.FAULTY;
        List<Manifest.File> files = new ArrayList<>();
        files.add(corridor.shelf().put(path, PDF, press.pages(), press.bytes()));
        for (PrintRoom.Sheets file : beside.get().files())
            files.add(corridor.shelf().put(file.path(), PDF, file.pages(), file.bytes()));
        PrintResult result = notReady.map(NotReady::id).map(PrintResult::proof).orElse(PrintResult.MADE);
        return new Made(List.copyOf(files), Optional.of(beside.get().job()), Optional.of(result));
    }

    private boolean isTooLong(Edition edition, PdfDocument pdf) {
        if (settings(edition).folding() != Folding.LETTER_FOLD) return false;
        Optional<Diagnostic> tooLong = PressPagesCheck.ofLetterFold(edition, pdf.pages());
        return !findings.addOfPress(tooLong.stream().toList());
    }

    private PressSettings settings(Edition edition) {
        return corridor.site().press().getOrDefault(edition.variant(), PressSettings.DEFAULT);
    }

    private PressLimits limits(Edition edition) {
        PressSettings settings = settings(edition);
        return new PressLimits(
                settings.trim().width(),
                settings.trim().height(),
                settings.bleed(),
                settings.inkLimit(),
                PressLimits.DEFAULT.safe());
    }
}
