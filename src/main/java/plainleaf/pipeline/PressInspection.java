package plainleaf.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import plainleaf.check.policy.Severities;
import plainleaf.check.press.PressChecks;
import plainleaf.check.press.PressLimits;
import plainleaf.content.GivenFile;
import plainleaf.diagnostic.Diagnostic;

/** Looks at press files, ours or a designer's, as a printer would. */
public final class PressInspection {
    private PressInspection() {}

    /**
     * What is asked of the files.
     *
     * @param width of the trimmed page, in millimetres; 0 where any will do
     * @param height of the trimmed page, in millimetres; 0 where any will do
     * @param bleed in millimetres
     * @param ink the most of all inks together, in percent
     * @param safe how far words stay inside the trim, in millimetres
     */
    public record Asked(double width, double height, double bleed, int ink, double safe) {}

    /**
     * What came of it.
     *
     * @param files what each file that could be read is, in a line
     */
    public record Inspected(Outcome outcome, List<String> files) {
        public Inspected {
            files = List.copyOf(files);
        }
    }

    /**
     * What a printer would find. The outcome is not complete where a file is damaged, protected or no PDF.
     *
     * @param strict whether warnings are errors
     * @throws IOException if there is no such file, or it may not be read
     */
    public static Inspected of(List<Path> files, Asked asked, boolean strict) throws IOException {
        PressLimits limits = new PressLimits(asked.width(), asked.height(), asked.bleed(), asked.ink(), asked.safe());
        List<Diagnostic> found = new ArrayList<>();
        List<String> summaries = new ArrayList<>();
        boolean complete = true;
        for (Path file : files) {
            PressChecks.Found inFile = PressChecks.check(file.toString(), GivenFile.read(file), limits);
            inFile.diagnostics().forEach(d -> found.add(Severities.inEarnest(d, strict)));
            found.addAll(inFile.unseen());
            if (inFile.read()) summaries.add(inFile.summary());
            complete &= inFile.read();
        }
        return new Inspected(new Outcome(complete, List.of(), found, Map.of()), summaries);
    }
}
