package plainleaf.check.pdf;

import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;
import plainleaf.model.TypeMeasure;

/** Finds lines that stand too near to each other. */
public final class PdfLeadingCheck implements Check<PrintedEdition> {
    public static final Rule RULE = new Rule(
            "pdf-leading",
            Severity.ERROR,
            "From one line to the next it is 1.25 times the size of the letters or more, and as much as the script needs.",
            "Round Table on Information Access, Guidelines for Producing Clear Print, and ADCET (1.25)",
            "this is a fault of the program or of a style sheet; please report it with the file",
            Example.pdf(
                    "Letters of 18 points, and a line every 20 points.",
                    "Letters of 18 points, and a line every 26 points."));

    private static final double LEAST = 1.25;

    private static final double TOLERANCE = 0.02;

    @Override
    public Stream<Diagnostic> check(PrintedEdition print) {
        return TextBlock.of(print.tags()).stream().flatMap(block -> told(print, block));
    }

    private static Stream<Diagnostic> told(PrintedEdition print, TextBlock block) {
        TypeMeasure type = print.article().edition().translation().language().type();
        // The few words of a heading are held together, and are large. What is in another language has its own lines.
        double own = print.isForeign(block.tag()) ? LEAST : Math.max(LEAST, type.tightLeading());
        double least = block.isHeading() ? Math.min(own, type.tightLeading()) : own;
        return IntStream.range(1, block.lines().size())
                .filter(i ->
                        block.lines().get(i).page() == block.lines().get(i - 1).page())
                .mapToDouble(
                        i -> leading(block.lines().get(i - 1), block.lines().get(i)))
                .filter(leading -> leading < least - TOLERANCE)
                .limit(1)
                .mapToObj(leading -> print.broken(
                        RULE,
                        block.tag(),
                        String.format(
                                Locale.ROOT,
                                "the lines of “%s” are %.2f times as far apart as their letters are high, where %.2f is"
                                        + " needed",
                                Texts.start(block.tag().text()),
                                leading,
                                least)));
    }

    private static double leading(TextLine above, TextLine below) {
        return Math.abs(above.base() - below.base()) / below.size();
    }
}
