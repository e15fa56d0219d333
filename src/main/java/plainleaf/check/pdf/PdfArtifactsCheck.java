package plainleaf.check.pdf;

import java.util.DoubleSummaryStatistics;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.check.tags.Artifact;
import plainleaf.check.tags.Box;
import plainleaf.check.tags.Tag;
import plainleaf.check.tags.TextRun;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds text that is hidden from screen readers though it belongs to the leaflet, and footers that are read out. */
public final class PdfArtifactsCheck implements Check<PrintedEdition> {
    public static final Rule RULE = new Rule(
            "pdf-artifacts",
            Severity.ERROR,
            "Only running headers, footers, page numbers and the head of a table that is seen again overleaf are hidden from"
                    + " screen readers.",
            "PDF/UA-1, 7.1 and 7.8; Matterhorn 01-001, 01-002 and 18-001",
            "this is a fault of the program; please report it with the file",
            Example.pdf(
                    "“Using the stairs, page 2” is heard in the middle of a sentence that goes on overleaf",
                    "the footer is seen on each page and not heard"));

    private static final String PAGINATION = "Pagination";

    @Override
    public Stream<Diagnostic> check(PrintedEdition print) {
        DoubleSummaryStatistics body = print.tags().roots().stream()
                .flatMap(Tag::runs)
                .flatMap(run -> run.box().stream())
                .flatMap(box -> Stream.of(box.bottom(), box.top()))
                .collect(Collectors.summarizingDouble(height -> height));
        return print.tags().artifacts().stream()
                .filter(artifact -> !isRunning(artifact, body) && !isHeadOverleaf(print, artifact))
                .map(artifact -> found(print, artifact.run()));
    }

    /** Running text says that it is, and stands above or below all that is read out. */
    private static boolean isRunning(Artifact artifact, DoubleSummaryStatistics body) {
        return artifact.kind().equals(PAGINATION)
                && artifact.run().box().stream().allMatch(box -> isOutside(box, body));
    }

    /** The head of a table, once more above its rows on a later page. */
    private static boolean isHeadOverleaf(PrintedEdition print, Artifact artifact) {
        return artifact.kind().equals(PAGINATION)
                && print.tags().tags("Table").anyMatch(table -> headGoesOn(table, artifact.run()));
    }

    private static boolean headGoesOn(Tag table, TextRun copy) {
        boolean known = table.childTags()
                .filter(part -> part.is("THead"))
                .flatMap(Tag::runs)
                .anyMatch(run -> run.page() < copy.page()
                        && PrintedEdition.essence(run.text()).equals(PrintedEdition.essence(copy.text())));
        return known
                && copy.box().isPresent()
                && table.runs()
                        .filter(run -> run.page() == copy.page())
                        .flatMap(run -> run.box().stream())
                        .anyMatch(cell -> cell.top() <= copy.box().get().bottom());
    }

    private static boolean isOutside(Box box, DoubleSummaryStatistics body) {
        return box.top() <= body.getMin() || box.bottom() >= body.getMax();
    }

    private static Diagnostic found(PrintedEdition print, TextRun run) {
        return print.broken(
                RULE,
                run.page(),
                run.text(),
                "the text “" + Texts.start(run.text()) + "” is hidden from screen readers");
    }
}
