package plainleaf.check.pdf;

import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;
import plainleaf.model.Variant;

/** Finds pictures made of dots that have too few dots for the size they are printed at. */
public final class PdfResolutionCheck implements Check<PrintedEdition> {
    public static final Rule RULE = new Rule(
                    "pdf-resolution",
                    Severity.WARNING,
                    "A picture made of dots is sharp at the size it is printed: 200 dots per inch in every edition, and 300 in easy read,"
                            + " where fewer than 200 are an error.",
                    "Department of Health, Making written information easier to understand (2009); Print practice, 300 dots per inch and"
                            + " at least 200",
                    "use the picture in its full size as the camera made it, or a drawing (SVG)",
                    new Example(
                            Example.Form.PDF,
                            "A photograph 200 pixels wide, printed 50 millimetres wide.",
                            "The same photograph 600 pixels wide."))
            .but(Severity.ERROR, "in easy read below 200 dots per inch");

    /** In dots per inch. */
    private static final double SHARP = 300;

    private static final double LEAST = 200;

    /** What rounding of the size on paper may take. */
    private static final double TOLERANCE = 0.5;

    @Override
    public Stream<Diagnostic> check(PrintedEdition print) {
        boolean easyRead = print.article().id().variant() == Variant.EASY_READ;
        double asked = easyRead ? SHARP : LEAST;
        return print.tags().drawn().stream()
                .flatMap(page -> page.pictures().stream()
                        .filter(picture -> picture.resolution() > 0 && picture.resolution() < asked - TOLERANCE)
                        .map(picture -> told(print, page.number(), picture.resolution(), asked)
                                .as(
                                        easyRead && picture.resolution() < LEAST - TOLERANCE
                                                ? Severity.ERROR
                                                : Severity.WARNING)));
    }

    private static Diagnostic told(PrintedEdition print, int page, double resolution, double asked) {
        return print.broken(
                RULE,
                page,
                "",
                "a picture has " + Math.round(resolution) + " dots per inch at its size on paper, where "
                        + Math.round(asked) + " are asked");
    }
}
