package plainleaf.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import plainleaf.model.PdfDocument;
import plainleaf.model.PrintSheet;
import plainleaf.pdf.PdfPrinter;
import plainleaf.pdf.PlainPrint;
import plainleaf.pdf.UntaggedPrint;
import plainleaf.typeset.Shaper;
import plainleaf.typeset.TestShaper;

/**
 * Compares what shaping and drawing cost with what the engine alone costs, which shapes nothing: a document of at least six
 * pages in each script, both untagged, by turns in one process. The whole of printing stands beside it.
 */
public final class SpeedBenchmark {
    private static final List<String> LANGUAGES =
            List.of("en", "ar", "fa", "ur", "bn", "hi", "pa", "gu", "ta", "ti", "zh-Hans", "uk", "vi");
    private static final int PAGES = 6;
    private static final int WARM = 12;

    private record Row(String language, Samples plain, Samples shaped, Samples printed) {
        void take(boolean counted) throws Exception {
            plain.take(counted);
            shaped.take(counted);
            printed.take(counted);
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "| %s | %d / %d | %.1f | %.1f | **%.2f** | %.1f | %.1f / %.1f | %.0f / %.0f |",
                    language,
                    plain.pages(),
                    shaped.pages(),
                    plain.milliseconds(),
                    shaped.milliseconds(),
                    shaped.milliseconds() / plain.milliseconds(),
                    printed.milliseconds(),
                    plain.megabytes(),
                    shaped.megabytes(),
                    plain.kibibytes(),
                    shaped.kibibytes());
        }
    }

    private SpeedBenchmark() {}

    /** Takes how many times each document is printed (41) and languages (all scripts). */
    public static void main(String[] arguments) throws Exception {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 41;
        List<String> languages = arguments.length > 1 ? List.of(arguments).subList(1, arguments.length) : LANGUAGES;
        List<Row> rows = new ArrayList<>();
        SampleSheets sheets = new SampleSheets();
        for (String language : languages) {
            rows.add(row(language, sheets));
        }
        for (int round = -WARM; round < rounds; round++) {
            for (Row row : rows) {
                row.take(round >= 0);
            }
        }
        System.out.println("| language | pages, engine / ours | engine ms | ours ms | ratio | whole printing ms"
                + " | MB allocated, engine / ours | KiB, engine / ours |\n|---|---|---|---|---|---|---|---|");
        rows.forEach(System.out::println);
    }

    private static Row row(String language, SampleSheets sheets) throws Exception {
        Shaper shaper = TestShaper.harfBuzz();
        Print shaped = new UntaggedPrint(shaper);
        PdfPrinter printer = new PdfPrinter(shaper);
        PrintSheet sheet = sheets.repeated(language, 1);
        for (int times = 2; shaped.ready(sheet).finish().pages() < PAGES; times++) {
            sheet = sheets.repeated(language, times);
        }
        return new Row(
                language,
                new Samples(new PlainPrint(), sheet),
                new Samples(shaped, sheet),
                new Samples(any -> () -> whole(printer.print(any)), sheet));
    }

    private static Print.Result whole(PdfDocument pdf) {
        return new Print.Result(pdf.bytes().toArray(), pdf.pages());
    }
}
