package plainleaf.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import plainleaf.check.press.PressLimits;
import plainleaf.check.press.PressReadyCheck;
import plainleaf.model.Article;
import plainleaf.model.Bytes;
import plainleaf.model.Direction;
import plainleaf.model.Edition;
import plainleaf.model.PdfDocument;
import plainleaf.model.PressJob;
import plainleaf.model.PressSettings;
import plainleaf.model.PrintSheet;
import plainleaf.model.Site;
import plainleaf.model.Standing;
import plainleaf.pdf.press.Booklet;
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

    /** The files; none where none is asked for, or something forbids them: then the findings say what. */
    List<Manifest.File> make(Edition edition, Article article, PrintSheet sheet, PdfDocument pdf) throws IOException {
        Order.Press asked = corridor.order().press();
        if (asked == Order.Press.NONE) return List.of();
        Standing standing = Standing.of(edition, corridor.order().date());
        if (asked == Order.Press.FINAL && (standing.draft() || standing.overdue())) {
            findings.addOfPress(List.of(PressReadyCheck.notMade(edition, standing)));
            return List.of();
        }
        PdfDocument press = press(edition, article, sheet, pdf);
        String path = edition.id().printPath("press");
        return findings.addOfPress(corridor.checks().press(edition, article, press, path, limits(edition)))
                ? files(edition, press, path)
                : List.of();
    }

    /** Laid out anew where the printer cuts to another page. */
    private PdfDocument press(Edition edition, Article article, PrintSheet sheet, PdfDocument pdf) {
        Site site = corridor.site();
        Site cut = site.on(settings(edition).trim(), edition.variant());
        boolean proof = corridor.order().press() == Order.Press.PROOF;
        PressJob job = corridor.html().pressJob(edition, cut, settings(edition), proof);
        if (cut.equals(site)) return corridor.printer().press(sheet, pdf, job);
        PrintSheet other = corridor.html()
                .printSheet(edition, article, cut, corridor.reading().pictures(), sheet.moment());
        return corridor.printer().press(other, corridor.printer().print(other), job);
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

    private List<Manifest.File> files(Edition edition, PdfDocument press, String path) throws IOException {
        List<Manifest.File> files = new ArrayList<>();
        files.add(corridor.shelf().put(path, PDF, press.pages(), press.bytes()));
        if (settings(edition).booklet()) {
            boolean boundRight = edition.translation().language().direction() == Direction.RTL;
            Bytes booklet = Booklet.of(press.bytes(), settings(edition), boundRight);
            files.add(corridor.shelf()
                    .put(edition.id().printPath("booklet"), PDF, press.pages() / 2, booklet));
        }
        return files;
    }
}
