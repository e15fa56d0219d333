package plainleaf.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;
import plainleaf.model.Bytes;
import plainleaf.model.Direction;
import plainleaf.model.Edition;
import plainleaf.model.Language;
import plainleaf.model.PdfDocument;
import plainleaf.model.PressJob;
import plainleaf.model.PrintSheet;
import plainleaf.model.Site.PdfStandard;
import plainleaf.model.TablesAsLists;
import plainleaf.model.TextMeasure;
import plainleaf.model.TypeArea;
import plainleaf.pdf.UnusableSheet.EngineStopped;
import plainleaf.pdf.layout.NotesPages;
import plainleaf.pdf.layout.PagePreparation;
import plainleaf.pdf.press.NotForPress;
import plainleaf.pdf.press.NotesPlace;
import plainleaf.pdf.press.OutlinedText;
import plainleaf.pdf.press.PressTwin;
import plainleaf.pdf.text.PageTap;
import plainleaf.typeset.RememberingShaper;
import plainleaf.typeset.Shaper;
import plainleaf.typeset.TextSetter;
import plainleaf.typeset.TextStyle;

/** Prints sheets as tagged documents; one serves any number of threads. */
public final class PdfPrinter {
    /** The number of pages is what it is: none are added. */
    static final int ANY = 1;

    private final Shaper shaper;

    public PdfPrinter(Shaper shaper) {
        this.shaper = new RememberingShaper(shaper);
        EngineLog.silence();
    }

    /** The edition with the tables that have no room in this area set as lists. */
    public Edition fitted(Edition edition, TypeArea area) {
        TableFit fit = new TableFit(edition.translation().typeset(), area, shaper);
        return new TablesAsLists(fit::isTooWide).in(edition);
    }

    /** How wide texts are in the regular fonts of this language. */
    public TextMeasure measure(Language language) {
        TextSetter setter = new TextSetter(shaper, TextStyle.of(language, false));
        boolean rightToLeft = language.direction() == Direction.RTL;
        return text -> setter.width(text, rightToLeft);
    }

    /**
     * The sheet as a PDF. The same sheet gives the same bytes.
     *
     * <p>What could not be printed is told in the document's problems, never thrown. Where nothing could be printed at
     * all, the document has no bytes and no pages.
     */
    public PdfDocument print(PrintSheet sheet) {
        Findings findings = new Findings(new Places(sheet.file()));
        Printed printed = print(sheet, ANY, findings);
        return new PdfDocument(sheet.id(), sheet.standard(), printed.bytes, printed.pages, findings.problems());
    }

    /**
     * The printer's twin of a PDF: PDF/X-4 (ISO 15930-7) with the same words and tags, in inks, with bleed. Where pages are
     * left over on the last sheet, the back matter begins a page of its own, and pages for notes stand before that. The same
     * PDF gives the same bytes.
     *
     * @param web what was printed of this sheet
     */
    public PdfDocument press(PrintSheet sheet, PdfDocument web, PressJob job) {
        return pressed(sheet, web, job).file();
    }

    /** The same, and beside it its pages for the screen. */
    public PressPair pressed(PrintSheet sheet, PdfDocument web, PressJob job) {
        if (web.pages() == 0) {
            return new PressPair(
                    new PdfDocument(
                            sheet.id(), PdfStandard.UA_1, Printed.NOTHING.bytes, Printed.NOTHING.pages, web.problems()),
                    Printed.NOTHING.bytes);
        }
        Findings findings = new Findings(new Places(sheet.file()));
        int sheetOf = job.settings().folding().pages();
        boolean filled = NotesPages.missing(web.pages(), sheetOf) == 0;
        Printed source = filled && web.standard() == PdfStandard.UA_1
                ? new Printed(web.bytes(), web.pages(), NotesPlace.NONE)
                : print(sheet.in(PdfStandard.UA_1), filled ? ANY : sheetOf, findings);
        int notes = source.notes.count();
        if (findings.problems().isEmpty()
                && (source.pages - notes < web.pages() || NotesPages.missing(source.pages, sheetOf) > 0)) {
            findings.addOfPress(
                    "The press file would have " + source.pages + " pages where the PDF has " + web.pages() + " and "
                            + notes + " are for notes.",
                    "this is a fault of the program and not of the leaflet: report it with the leaflet; the PDF is sound");
        }
        Printed printed = findings.problems().isEmpty() ? press(sheet, source, job, findings) : Printed.NOTHING;
        return new PressPair(
                new PdfDocument(sheet.id(), PdfStandard.UA_1, printed.bytes, printed.pages, findings.problems()),
                printed.pages == 0 || job.proof().isEmpty() ? source.bytes : proofOnScreen(sheet, source, job));
    }

    private Bytes proofOnScreen(PrintSheet sheet, Printed source, PressJob job) {
        try (PDDocument document = Loader.loadPDF(source.bytes.toArray())) {
            new PressTwin(sheet.id(), job, new OutlinedText(sheet.language(), shaper)).markOnScreen(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 17);
            document.save(out);
            return Bytes.of(out.toByteArray());
        } catch (NotForPress | IOException e) {
            throw new IllegalStateException("the same was drawn in inks before", e);
        }
    }

    private Printed press(PrintSheet sheet, Printed source, PressJob job, Findings findings) {
        try (PDDocument document = Loader.loadPDF(source.bytes.toArray())) {
            OutlinedText text = new OutlinedText(sheet.language(), shaper);
            new PressTwin(sheet.id(), job, text).make(document, source.bytes, source.notes);
            FileIdentity.prepare(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 17);
            document.save(out);
            Bytes file = Bytes.of(FileIdentity.stamp(ObjectCount.correct(out.toByteArray())));
            return new Printed(file, document.getNumberOfPages(), source.notes);
        } catch (NotForPress reason) {
            findings.addOfPress(reason.sentence(), reason.advice());
            return Printed.NOTHING;
        } catch (OutOfMemoryError e) {
            findings.addOfPress(
                    "The press file needs more memory than there is.",
                    "use smaller pictures, or more memory: PLAINLEAF_JAVA_OPTS=-Xmx4g");
            return Printed.NOTHING;
        } catch (IOException e) {
            throw new UncheckedIOException("a PDF is made in memory", e);
        }
    }

    private record Printed(Bytes bytes, int pages, NotesPlace notes) {
        static final Printed NOTHING = new Printed(Bytes.of(new byte[0]), 0, NotesPlace.NONE);
    }

    private Printed print(PrintSheet sheet, int sheetOf, Findings findings) {
        Printed printed = printOrTell(sheet, sheetOf, findings);
        if (findings.isVague()) {
            findings.blame(PictureTrial.failing(sheet, shaper));
        }
        return printed;
    }

    private Printed printOrTell(PrintSheet sheet, int sheetOf, Findings findings) {
        try {
            return layOutAndPaint(sheet, sheetOf, findings);
        } catch (EngineStopped stopped) {
            findings.fail(stopped.sentence());
            return Printed.NOTHING;
        } catch (UnusableSheet unusable) {
            findings.add(unusable.element(), unusable.sentence());
            return Printed.NOTHING;
        }
    }

    /** Laid out again with what the last way has shown to be missing, until nothing is. */
    private Printed layOutAndPaint(PrintSheet sheet, int sheetOf, Findings findings) throws UnusableSheet {
        Optional<Remedies> remedies = Optional.of(Remedies.NONE);
        Printed printed = Printed.NOTHING;
        while (remedies.isPresent()) {
            Remedies known = remedies.get();
            Document page = SheetParser.parse(sheet.xhtml());
            findings.lookIn(page);
            WideTables.mark(page, known.wideTables());
            PagePreparation.prepare(page);
            ShortChains.mark(page);
            known.apply(page);
            if (sheetOf != ANY) NotesPages.makeRoom(page);
            try (EngineRun run = EngineRun.begin(sheet, page, shaper, findings, PageTap.empty())) {
                run.layOut(sheetOf);
                remedies = known.and(run);
                printed = remedies.isPresent() ? printed : printed(run, known);
            } catch (IOException e) {
                throw new UncheckedIOException("a PDF is made in memory", e);
            }
        }
        return printed;
    }

    private static Printed printed(EngineRun run, Remedies remedies) throws IOException, UnusableSheet {
        run.tell(run.wideTables(), remedies.wideTables());
        run.paint();
        run.complete();
        return new Printed(run.save(), run.pages(), run.notes());
    }
}
