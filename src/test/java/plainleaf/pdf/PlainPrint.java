package plainleaf.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import java.io.ByteArrayOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;
import plainleaf.bench.Print;
import plainleaf.model.PrintSheet;
import plainleaf.pdf.layout.TextBreaks;

/** The engine as it is, untagged, with fonts that were parsed before. */
public final class PlainPrint implements Print {
    public PlainPrint() {
        EngineLog.silence();
    }

    @Override
    public Work ready(PrintSheet sheet) throws Exception {
        Document page = SheetParser.parse(sheet.xhtml());
        return () -> finish(sheet, page);
    }

    private static Print.Result finish(PrintSheet sheet, Document page) throws Exception {
        String language = new PageHead(page).language();
        try (PDDocument document = new PDDocument()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.withW3cDocument(page, "");
            builder.usePDDocument(document);
            builder.useSVGDrawer(new BatikSVGDrawer());
            builder.useUnicodeLineBreaker(TextBreaks.lines(language));
            builder.useUnicodeCharacterBreaker(TextBreaks.characters(language));
            new PictureAccess(sheet.pictures()).lock(builder);
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
                    PlainFonts fonts = new PlainFonts(
                            renderer.getSharedContext(),
                            document,
                            sheet.language().fonts())) {
                renderer.getSharedContext().setFontResolver(fonts);
                renderer.layout();
                renderer.createPDFKeepOpen();
                ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 17);
                document.save(out);
                return new Print.Result(out.toByteArray(), document.getNumberOfPages());
            }
        }
    }
}
