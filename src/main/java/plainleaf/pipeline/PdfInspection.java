package plainleaf.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import plainleaf.check.ValidatorUnavailable;
import plainleaf.check.pdf.PdfFileChecks;
import plainleaf.check.policy.Severities;
import plainleaf.content.GivenFile;
import plainleaf.diagnostic.Diagnostic;

/** Looks at PDFs, ours or not, without the texts they were made from. */
public final class PdfInspection {
    private PdfInspection() {}

    /**
     * What can be known of these files. The outcome is not complete where one of them is damaged, protected or no PDF.
     *
     * @param strict whether warnings are errors
     * @throws IOException if there is no such file, or it may not be read
     * @throws CannotBeginException if this machine cannot check any PDF
     */
    public static Outcome of(List<Path> files, boolean strict) throws IOException, CannotBeginException {
        List<Diagnostic> found = new ArrayList<>();
        boolean complete = true;
        for (Path file : files) {
            PdfFileChecks.Found inFile = look(file);
            inFile.diagnostics().forEach(d -> found.add(Severities.inEarnest(d, strict)));
            complete &= inFile.read();
        }
        return new Outcome(complete, List.of(), found, Map.of());
    }

    private static PdfFileChecks.Found look(Path file) throws IOException, CannotBeginException {
        try {
            return PdfFileChecks.check(file.toString(), GivenFile.read(file));
        } catch (ValidatorUnavailable lacking) {
            throw new CannotBeginException(String.valueOf(lacking.getMessage()), lacking.cure(), lacking);
        }
    }
}
