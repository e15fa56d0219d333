package plainleaf.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import plainleaf.model.PrintSheet;
import plainleaf.pdf.StagedPrint;
import plainleaf.typeset.TestShaper;

/**
 * What completing the structure tree costs beside the rest of printing, and how many leaflets of 950 words one core prints in
 * a second, shaped and tagged, when nothing checks them. The leaflet is the sample's headings and paragraphs.
 */
public final class CompletionBenchmark {
    private static final int WORDS = 950;
    private static final int WARM = 100;

    private CompletionBenchmark() {}

    /** Takes how many times each is printed (61) and languages (en, ar, bn). */
    public static void main(String[] arguments) throws Exception {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 61;
        List<String> languages =
                arguments.length > 1 ? List.of(arguments).subList(1, arguments.length) : List.of("en", "ar", "bn");
        SampleSheets sheets = new SampleSheets();
        List<PrintSheet> chosen = new ArrayList<>();
        List<StagedPrint> prints = new ArrayList<>();
        for (String language : languages) {
            chosen.add(sheets.prose(language, WORDS));
        }
        for (PrintSheet sheet : chosen) {
            prints.add(new StagedPrint(TestShaper.harfBuzz(), sheet));
        }
        for (int round = -WARM; round < rounds; round++) {
            for (StagedPrint print : prints) {
                print.take(round >= 0);
            }
        }
        System.out.println(
                "| language | words | pages | rest ms | completing ms | share | a second | bytes, before / after |"
                        + "\n|---|---|---|---|---|---|---|---|");
        for (int i = 0; i < prints.size(); i++) {
            System.out.println(row(languages.get(i), SampleSheets.words(chosen.get(i)), prints.get(i)));
        }
    }

    private static String row(String language, int words, StagedPrint print) throws Exception {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d | %.1f | %.1f | **%.0f %%** | **%.0f** | %d / %d |",
                language,
                words,
                print.pages(),
                print.rendering(),
                print.completing(),
                100 * print.completing() / print.rendering(),
                1000 / (print.rendering() + print.completing()),
                print.bytesBefore(),
                print.bytes());
    }
}
