package plainleaf.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.w3c.dom.Document;
import plainleaf.model.Bytes;
import plainleaf.model.Edition;
import plainleaf.model.PdfDocument;
import plainleaf.model.PrintSheet;
import plainleaf.model.TablesAsLists;
import plainleaf.model.TypeArea;
import plainleaf.pdf.UnusableSheet.EngineStopped;
import plainleaf.pdf.layout.PagePreparation;
import plainleaf.pdf.text.PageTap;
import plainleaf.typeset.RememberingShaper;
import plainleaf.typeset.Shaper;

/** Prints sheets as tagged documents; one serves any number of threads. */
public final class PdfPrinter {
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

    /**
     * The sheet as a PDF. The same sheet gives the same bytes.
     *
     * <p>What could not be printed is told in the document's problems, never thrown. Where nothing could be printed at
     * all, the document has no bytes and no pages.
     */
    public PdfDocument print(PrintSheet sheet) {
        Findings findings = new Findings(new Places(sheet.file()));
        Printed printed = print(sheet, findings);
        if (findings.isVague()) {
            findings.blame(PictureTrial.failing(sheet, shaper));
        }
        return new PdfDocument(sheet.id(), sheet.standard(), printed.bytes, printed.pages, findings.problems());
    }

    private record Printed(Bytes bytes, int pages) {
        static final Printed NOTHING = new Printed(Bytes.of(new byte[0]), 0);
    }

    private Printed print(PrintSheet sheet, Findings findings) {
        try {
            return print(sheet, findings, Remedies.NONE);
        } catch (EngineStopped stopped) {
            findings.fail(stopped.sentence());
            return Printed.NOTHING;
        } catch (UnusableSheet unusable) {
            findings.add(unusable.element(), unusable.sentence());
            return Printed.NOTHING;
        }
    }

    /** Laid out again with what the last way has shown to be missing, until nothing is. */
    private Printed print(PrintSheet sheet, Findings findings, Remedies first) throws UnusableSheet {
        Optional<Remedies> remedies = Optional.of(first);
        Printed printed = Printed.NOTHING;
        while (remedies.isPresent()) {
            Remedies known = remedies.get();
            Document page = SheetParser.parse(sheet.xhtml());
            findings.lookIn(page);
            WideTables.mark(page, known.wideTables());
            PagePreparation.prepare(page);
            known.apply(page);
            try (EngineRun run = EngineRun.begin(sheet, page, shaper, findings, PageTap.empty())) {
                run.layOut();
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
        return new Printed(run.save(), run.pages());
    }
}
