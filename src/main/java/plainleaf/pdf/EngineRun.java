package plainleaf.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import plainleaf.model.Bytes;
import plainleaf.model.PrintSheet;
import plainleaf.pdf.UnusableSheet.EngineStopped;
import plainleaf.pdf.layout.TextBreaks;
import plainleaf.pdf.tags.StructureTree;

/** One page on its way through the engine: laid out, painted, completed, saved; in this order. */
final class EngineRun implements AutoCloseable {
    private final PrintSheet sheet;
    private final Document page;
    private final Findings findings;
    private final PDDocument document = new PDDocument();
    private final PdfBoxRenderer renderer;
    private final SheetFonts fonts;

    EngineRun(PrintSheet sheet, Document page, Findings findings) throws UnusableSheet {
        this.sheet = sheet;
        this.page = page;
        this.findings = findings;
        this.renderer = attempt(this::renderer);
        this.fonts = new SheetFonts(
                renderer.getSharedContext(), document, sheet.language().fonts());
        renderer.getSharedContext().setFontResolver(fonts);
    }

    private PdfBoxRenderer renderer() {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withW3cDocument(page, "");
        builder.usePDDocument(document);
        builder.usePdfUaAccessibility(true);
        builder.useSVGDrawer(new BatikSVGDrawer());
        builder.withDiagnosticConsumer(findings);
        String language = new PageHead(page).language();
        builder.useUnicodeLineBreaker(TextBreaks.lines(language));
        builder.useUnicodeCharacterBreaker(TextBreaks.characters(language));
        // U+FFFD in the text of a PDF can be found; the engine's own "#" cannot.
        builder.useReplacementText("\uFFFD");
        new PictureAccess(sheet.pictures()).lock(builder);
        return builder.buildPdfRenderer();
    }

    void layOut() throws UnusableSheet {
        attempt(() -> {
            renderer.layout();
            return true;
        });
    }

    void paint() throws UnusableSheet {
        attempt(renderer::createPDFKeepOpen);
        fonts.damaged().forEach(name -> findings.add("The files of the font family " + name + " are no fonts."));
        fonts.unknown()
                .forEach(name -> findings.add("The print style sheet names the font family " + name
                        + ", which this language does not have."));
    }

    void complete() throws IOException {
        StructureTree.complete(document, renderer.getRootBox(), page).forEach(lost -> findings.add(lost, loss(lost)));
        new DocumentFacts(sheet, page).writeTo(document);
    }

    private static String loss(Element lost) {
        return lost.getTagName().equals("a")
                ? "This link does not work in the PDF."
                : "This part of the text is missing from the PDF.";
    }

    Bytes save() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 17);
        document.save(out);
        return Bytes.of(out.toByteArray());
    }

    int pages() {
        return document.getNumberOfPages();
    }

    @Override
    public void close() throws IOException {
        renderer.close();
        document.close();
    }

    private interface Stage<T> {
        T run() throws IOException;
    }

    /** What the engine throws on a page it cannot take is about the page. */
    private static <T> T attempt(Stage<T> stage) throws UnusableSheet {
        try {
            return stage.run();
        } catch (RuntimeException | StackOverflowError | IOException e) {
            throw new EngineStopped(e);
        }
    }
}
