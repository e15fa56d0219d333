package plainleaf.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import java.io.ByteArrayOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;
import plainleaf.bench.Print;
import plainleaf.model.Direction;
import plainleaf.model.PrintSheet;
import plainleaf.pdf.layout.JoinedTexts;
import plainleaf.pdf.layout.PagePreparation;
import plainleaf.pdf.layout.TextBreaks;
import plainleaf.pdf.lines.LineFixer;
import plainleaf.pdf.text.LogicalOrder;
import plainleaf.pdf.text.LongWords;
import plainleaf.pdf.text.PageTap;
import plainleaf.pdf.text.Seams;
import plainleaf.pdf.text.ShapingTextRenderer;
import plainleaf.typeset.Shaper;

/** Our own text in the engine, as {@link EngineRun} prints it, but without tags: what shaping and drawing cost. */
public final class UntaggedPrint implements Print {
    private final Shaper shaper;

    public UntaggedPrint(Shaper shaper) {
        this.shaper = shaper;
        EngineLog.silence();
    }

    @Override
    public Work ready(PrintSheet sheet) throws Exception {
        Document page = SheetParser.parse(sheet.xhtml());
        return () -> finish(sheet, page);
    }

    private Print.Result finish(PrintSheet sheet, Document page) throws Exception {
        PagePreparation.prepare(page);
        String language = new PageHead(page).language();
        LongWords longWords = new LongWords(TextBreaks.characters(language));
        Seams seams = JoinedTexts.mark(page, language);
        PageTap tap = PageTap.empty();
        try (PDDocument document = new PDDocument(tap);
                PdfBoxRenderer renderer =
                        builder(sheet, page, tap, document, longWords).buildPdfRenderer()) {
            ShapingTextRenderer texts =
                    new ShapingTextRenderer(renderer.getSharedContext(), shaper, language, longWords, seams, tap);
            renderer.getSharedContext().setTextRenderer(texts);
            renderer.getSharedContext().setFontResolver(new SheetFonts(renderer.getSharedContext(), document, sheet));
            renderer.layout();
            LineFixer.fix(renderer, texts, sheet.language().digits());
            renderer.createPDFKeepOpen();
            ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 17);
            tap.finish();
            document.save(out);
            return new Print.Result(out.toByteArray(), document.getNumberOfPages());
        }
    }

    private static PdfRendererBuilder builder(
            PrintSheet sheet, Document page, PageTap tap, PDDocument document, LongWords longWords) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withW3cDocument(page, "");
        builder.usePageSupplier(tap);
        builder.usePDDocument(document);
        builder.useSVGDrawer(new BatikSVGDrawer());
        LogicalOrder order = new LogicalOrder();
        builder.useUnicodeBidiReorderer(order);
        builder.useUnicodeBidiSplitter(order);
        builder.defaultTextDirection(
                sheet.language().direction() == Direction.RTL ? TextDirection.RTL : TextDirection.LTR);
        builder.useUnicodeLineBreaker(TextBreaks.lines(sheet.language().tag()));
        builder.useUnicodeCharacterBreaker(longWords);
        new PictureAccess(sheet.pictures()).lock(builder);
        return builder;
    }
}
