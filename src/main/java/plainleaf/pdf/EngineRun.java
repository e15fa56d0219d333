package plainleaf.pdf;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import plainleaf.model.Bytes;
import plainleaf.model.PrintSheet;
import plainleaf.pdf.UnusableSheet.EngineStopped;
import plainleaf.pdf.layout.JoinedTexts;
import plainleaf.pdf.layout.NotesPages;
import plainleaf.pdf.layout.TextBreaks;
import plainleaf.pdf.lines.LineFixer;
import plainleaf.pdf.press.NotesPlace;
import plainleaf.pdf.tags.StructureTree;
import plainleaf.pdf.text.LogicalOrder;
import plainleaf.pdf.text.LongWords;
import plainleaf.pdf.text.PageTap;
import plainleaf.pdf.text.Seams;
import plainleaf.pdf.text.ShapingTextRenderer;
import plainleaf.typeset.Shaper;

/** One page on its way through the engine: laid out, painted, completed, saved; in this order. */
final class EngineRun implements AutoCloseable {
    private final PrintSheet sheet;
    private final Document page;
    private final Findings findings;
    private final String language;
    private final LongWords longWords;
    private final PageTap tap;
    private final Deque<Closeable> opened;
    private final PDDocument document;
    private final PdfBoxRenderer renderer;
    private final ShapingTextRenderer texts;
    private final SheetFonts fonts;
    private final LogicalOrder order = new LogicalOrder();
    private NotesPlace notes = NotesPlace.NONE;

    /** A page that is ready to be laid out; what was opened for one that cannot be is closed again. */
    static EngineRun begin(PrintSheet sheet, Document page, Shaper shaper, Findings findings, PageTap tap)
            throws UnusableSheet {
        Deque<Closeable> opened = new ArrayDeque<>();
        try {
            return new EngineRun(sheet, page, shaper, findings, tap, opened);
        } catch (UnusableSheet | RuntimeException failure) {
            try {
                close(opened);
            } catch (IOException another) {
                failure.addSuppressed(another);
            }
            throw failure;
        }
    }

    private EngineRun(
            PrintSheet sheet, Document page, Shaper shaper, Findings findings, PageTap tap, Deque<Closeable> opened)
            throws UnusableSheet {
        this.sheet = sheet;
        this.page = page;
        this.findings = findings;
        this.tap = tap;
        this.opened = opened;
        this.document = new PDDocument(tap);
        opened.push(document);
        this.language = new PageHead(page).language();
        this.longWords = new LongWords(TextBreaks.characters(language));
        Seams seams = JoinedTexts.mark(page, language);
        this.renderer = attempt(this::renderer);
        opened.push(renderer);
        this.texts = new ShapingTextRenderer(renderer.getSharedContext(), shaper, language, longWords, seams, tap);
        renderer.getSharedContext().setTextRenderer(texts);
        this.fonts = new SheetFonts(renderer.getSharedContext(), document, sheet);
        renderer.getSharedContext().setFontResolver(fonts);
    }

    private PdfBoxRenderer renderer() {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withW3cDocument(page, "");
        builder.usePageSupplier(tap);
        builder.usePDDocument(document);
        builder.usePdfUaAccessibility(true);
        builder.useSVGDrawer(new BatikSVGDrawer());
        builder.withDiagnosticConsumer(findings);
        builder.useUnicodeBidiReorderer(order);
        builder.useUnicodeBidiSplitter(order);
        builder.defaultTextDirection(new PageHead(page).isRightToLeft() ? TextDirection.RTL : TextDirection.LTR);
        builder.useUnicodeLineBreaker(TextBreaks.lines(language));
        builder.useUnicodeCharacterBreaker(longWords);
        new PictureAccess(sheet.pictures()).lock(builder);
        return builder.buildPdfRenderer();
    }

    /** @param sheetOf pages for notes are added until this divides their number */
    void layOut(int sheetOf) throws UnusableSheet {
        attempt(() -> {
            renderer.layout();
            byte direction = new PageHead(page).isRightToLeft() ? BidiSplitter.RTL : BidiSplitter.LTR;
            notes = NotesPages.add(renderer, order, direction, sheetOf);
            LineFixer.fix(renderer, texts, sheet.language().digits());
            return true;
        });
    }

    /** Where pages were added. */
    NotesPlace notes() {
        return notes;
    }

    /** The tables that did not fit, counted from 0; only of a page that is laid out. */
    Set<Integer> wideTables() {
        return WideTables.of(renderer.getRootBox(), page);
    }

    /** What is torn by the ends of pages. */
    TornBlocks torn() {
        return new TornBlocks(renderer.getRootBox());
    }

    Document page() {
        return page;
    }

    /** Says of the first that they do not fit, and of those of the others that do that their words are torn. */
    void tell(Set<Integer> wideTables, Set<Integer> brokenTables) {
        NodeList tables = page.getElementsByTagName("table");
        brokenTables.forEach(number -> findings.add(
                (Element) tables.item(number),
                wideTables.contains(number)
                        ? "This table is wider than the page. Give it fewer columns, or shorter words in its cells."
                        : "This table has no room for its words, which are torn apart. Give it fewer columns, or shorter"
                                + " words in its cells."));
    }

    void paint() throws UnusableSheet {
        attempt(renderer::createPDFKeepOpen);
        fonts.damaged().forEach(name -> findings.add("The files of the font family " + name + " are no fonts."));
        fonts.unknown()
                .forEach(name -> findings.add("The print style sheet names the font family " + name
                        + ", which this language does not have."));
        UndrawnPictures.of(renderer.getRootBox(), page)
                .forEach(picture -> findings.add(
                        picture, "The print style sheet leaves no room for this picture, which is not in the PDF."));
        texts.missing()
                .forEach(character -> findings.add("No font of this language has the character " + "U+"
                        + Integer.toHexString(character).toUpperCase(Locale.ROOT) + "."));
    }

    void complete() throws IOException {
        new StructureTree(document, tap, sheet.standard())
                .complete(renderer.getRootBox(), page)
                .forEach(lost -> findings.add(lost, loss(lost)));
        Smoothing.removeFrom(document);
        tap.finish();
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
        return Bytes.of(FileIdentity.stamp(ObjectCount.correct(out.toByteArray())));
    }

    int pages() {
        return document.getNumberOfPages();
    }

    @Override
    public void close() throws IOException {
        close(opened);
    }

    /** The last first. */
    private static void close(Deque<Closeable> opened) throws IOException {
        while (!opened.isEmpty()) {
            opened.pop().close();
        }
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
