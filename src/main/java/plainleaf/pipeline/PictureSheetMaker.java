package plainleaf.pipeline;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import plainleaf.check.Checks;
import plainleaf.html.HtmlRenderer;
import plainleaf.model.Bytes;
import plainleaf.model.Language;
import plainleaf.model.OfferedPicture;
import plainleaf.model.PdfDocument;
import plainleaf.model.PrintSheet;
import plainleaf.model.Site;
import plainleaf.model.WebPage;
import plainleaf.pdf.PdfPrinter;

/** Makes the sheet of the pictures that authors may use, and has it proved. */
final class PictureSheetMaker {
    private static final String PDF = "pictures.pdf";
    private static final String STYLES = "assets/plainleaf.css";

    private final Order order;
    private final Site site;
    private final Checks checks;
    private final Findings findings;
    private final HtmlRenderer html;

    PictureSheetMaker(Order order, Site site, Checks checks, Findings findings) {
        this.order = order;
        this.site = site;
        this.checks = checks;
        this.findings = findings;
        this.html = new HtmlRenderer(order.templates());
    }

    /** The files of the sheet by their path in its folder; empty where an error forbids it, which is told then. */
    Optional<Map<String, Bytes>> files(List<OfferedPicture> pictures, Language english, PdfPrinter printer) {
        WebPage page = html.pictureSheet(pictures, site, order.date());
        PdfDocument pdf = printer.print(sheet(pictures, english));
        boolean sound = findings.add(checks.page(page));
        sound &= findings.add(checks.pdf(PDF, pdf));
        Map<String, Bytes> files = new TreeMap<>();
        files.put(page.path(), Bytes.of(page.markup()));
        files.put(PDF, pdf.bytes());
        Bytes styles = html.assets(site, List.of()).get(STYLES);
        if (styles != null) files.put(STYLES, styles);
        pictures.forEach(
                picture -> files.put(picture.file().assetPath(), picture.file().bytes()));
        return sound ? Optional.of(files) : Optional.empty();
    }

    private PrintSheet sheet(List<OfferedPicture> pictures, Language english) {
        Instant moment =
                order.epoch().orElseGet(() -> order.date().atStartOfDay().toInstant(ZoneOffset.UTC));
        return html.printedPictureSheet(
                pictures, site, english, order.contentName() + "/pictures", order.date(), moment);
    }
}
