package plainleaf.pdf;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;
import plainleaf.model.PrintSheet;
import plainleaf.pdf.layout.PagePreparation;
import plainleaf.pdf.text.PageTap;
import plainleaf.typeset.RememberingShaper;
import plainleaf.typeset.Shaper;

/** Prints as {@link PdfPrinter} does, and tells how much of this thread's processor time each part takes. */
public final class StagedPrint {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final Shaper shaper;
    private final PrintSheet sheet;
    private final List<Long> rendering = new ArrayList<>();
    private final List<Long> completing = new ArrayList<>();
    private int pages;
    private int bytes;

    public StagedPrint(Shaper shaper, PrintSheet sheet) {
        this.shaper = new RememberingShaper(shaper);
        this.sheet = sheet;
        EngineLog.silence();
    }

    /** Prints it once more. */
    public void take(boolean counted) throws Exception {
        long start = THREADS.getCurrentThreadCpuTime();
        Document page = SheetParser.parse(sheet.xhtml());
        PagePreparation.prepare(page);
        try (EngineRun run = EngineRun.begin(sheet, page, shaper, findings(), PageTap.empty())) {
            run.layOut(PdfPrinter.ANY);
            run.paint();
            long painted = THREADS.getCurrentThreadCpuTime();
            run.complete();
            long completed = THREADS.getCurrentThreadCpuTime();
            bytes = run.save().toArray().length;
            pages = run.pages();
            if (counted) {
                completing.add(completed - painted);
                rendering.add(THREADS.getCurrentThreadCpuTime() - start - (completed - painted));
            }
        }
    }

    /** The size of the same file as the engine would leave it, in bytes. */
    public int bytesBefore() throws Exception {
        Document page = SheetParser.parse(sheet.xhtml());
        PagePreparation.prepare(page);
        PageTap tap = PageTap.empty();
        try (EngineRun run = EngineRun.begin(sheet, page, shaper, findings(), tap)) {
            run.layOut(PdfPrinter.ANY);
            run.paint();
            tap.finish();
            try (PDDocument painted = new PDDocument(tap)) {
                FileIdentity.prepare(painted);
                return run.save().toArray().length;
            }
        }
    }

    private Findings findings() {
        return new Findings(new Places(sheet.file()));
    }

    /** The median, as {@link #completing}, in milliseconds. */
    public double rendering() {
        return median(rendering);
    }

    public double completing() {
        return median(completing);
    }

    public int pages() {
        return pages;
    }

    public int bytes() {
        return bytes;
    }

    private static double median(List<Long> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElse(0L) / 1e6;
    }
}
