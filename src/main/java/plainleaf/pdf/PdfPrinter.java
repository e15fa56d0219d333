package plainleaf.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.w3c.dom.Document;
import plainleaf.model.Bytes;
import plainleaf.model.PdfDocument;
import plainleaf.model.PrintSheet;
import plainleaf.model.Problem;
import plainleaf.pdf.SheetParser.UnusableSheet;
import plainleaf.pdf.layout.PagePreparation;

/** Prints sheets as tagged PDF/UA-1 documents; one serves any number of threads. */
public final class PdfPrinter {
    public PdfPrinter() {
        EngineLog.silence();
    }

    /**
     * The sheet as a PDF. The same sheet gives the same bytes.
     *
     * <p>What could not be printed is told in the document's problems, never thrown. Where nothing could be printed at
     * all, the document has no bytes and no pages.
     */
    public PdfDocument print(PrintSheet sheet) {
        Findings findings = new Findings(new Places(sheet.file()));
        try {
            Document page = SheetParser.parse(sheet.xhtml());
            findings.lookIn(page);
            PagePreparation.prepare(page);
            return print(sheet, page, findings);
        } catch (UnusableSheet unusable) {
            findings.add(unusable.element(), unusable.sentence());
            return nothing(sheet, findings.problems());
        }
    }

    private static PdfDocument print(PrintSheet sheet, Document page, Findings findings) throws UnusableSheet {
        try (EngineRun run = new EngineRun(sheet, page, findings)) {
            run.layOut();
            run.paint();
            run.complete();
            Bytes bytes = run.save();
            return new PdfDocument(sheet.id(), bytes, run.pages(), findings.problems());
        } catch (IOException e) {
            throw new UncheckedIOException("a PDF is made in memory", e);
        }
    }

    private static PdfDocument nothing(PrintSheet sheet, List<Problem> problems) {
        return new PdfDocument(sheet.id(), Bytes.of(new byte[0]), 0, problems);
    }
}
