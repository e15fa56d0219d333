package plainleaf.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.TreeSet;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import plainleaf.model.PrintSheet;
import plainleaf.pdf.text.PageTap;
import plainleaf.typeset.Shaper;

/** Finds out which picture the engine failed on, since it does not say: each is printed alone. */
final class PictureTrial {
    private static final String PAGE = """
            <html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>Trial</title></head>
            <body><p><img alt="Trial" style="width:9mm;height:9mm"/></p></body></html>""";

    private PictureTrial() {}

    /** The addresses of those that cannot be drawn, sorted. */
    static List<String> failing(PrintSheet sheet, Shaper shaper) {
        return new TreeSet<>(sheet.pictures().keySet())
                .stream().filter(address -> fails(sheet, shaper, address)).toList();
    }

    private static boolean fails(PrintSheet sheet, Shaper shaper, String address) {
        Findings findings = new Findings(new Places(sheet.file()));
        try {
            Document page = SheetParser.parse(PAGE);
            ((Element) page.getElementsByTagName("img").item(0)).setAttribute("src", address);
            try (EngineRun run = EngineRun.begin(sheet, page, shaper, findings, PageTap.empty())) {
                run.layOut(PdfPrinter.ANY);
                run.paint();
            }
            return !findings.problems().isEmpty();
        } catch (UnusableSheet unusable) {
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException("a PDF is made in memory", e);
        }
    }
}
