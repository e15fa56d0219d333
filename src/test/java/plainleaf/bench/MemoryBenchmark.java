package plainleaf.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import plainleaf.model.PdfDocument;
import plainleaf.model.PrintSheet;
import plainleaf.pdf.PdfPrinter;
import plainleaf.typeset.TestShaper;

/**
 * Prints thousands of documents in one process, every edition in every language by turns, and says what memory is held:
 * the heap after a collection, and all of the process where the system tells (Linux).
 */
public final class MemoryBenchmark {
    private static final int STEP = 500;

    private MemoryBenchmark() {}

    /** Takes how many documents (10,000) and how many threads (2). */
    public static void main(String[] arguments) throws Exception {
        int documents = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
        int threads = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 2;
        PdfPrinter printer = new PdfPrinter(TestShaper.harfBuzz());
        System.out.println("| documents | heap MB | process MB |\n|---|---|---|");
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        for (int done = 0; done < documents; done += STEP) {
            // Everything is read anew, fonts too, as by a preview that runs for days.
            List<PrintSheet> sheets = new SampleSheets().all();
            print(workers, printer, sheets, done);
            report(done + STEP);
        }
        workers.shutdown();
    }

    private static void print(ExecutorService workers, PdfPrinter printer, List<PrintSheet> sheets, int from)
            throws Exception {
        List<Callable<PdfDocument>> work = IntStream.range(from, from + STEP)
                .mapToObj(number -> sheets.get(number % sheets.size()))
                .<Callable<PdfDocument>>map(sheet -> () -> printer.print(sheet))
                .toList();
        for (Future<PdfDocument> printed : workers.invokeAll(work)) {
            if (printed.get().pages() == 0) {
                throw new IllegalStateException(
                        "nothing was printed: " + printed.get().problems());
            }
        }
    }

    private static void report(int documents) throws Exception {
        for (int i = 0; i < 3; i++) {
            System.gc();
            TimeUnit.MILLISECONDS.sleep(200);
        }
        double heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
        System.out.printf(Locale.ROOT, "| %d | %.1f | %s |%n", documents, heap, process());
    }

    private static String process() throws Exception {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return "-";
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .map(line -> String.valueOf(Long.parseLong(line.replaceAll("\\D", "")) * 1024 / 1_000_000))
                .findFirst()
                .orElse("-");
    }
}
