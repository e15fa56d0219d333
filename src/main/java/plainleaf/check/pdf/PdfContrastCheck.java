package plainleaf.check.pdf;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.check.tags.DrawnWord;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;
import plainleaf.model.Colour;

/** Finds letters that do not stand out from what is painted beneath them. */
public final class PdfContrastCheck implements Check<PdfView> {
    public static final Rule RULE = new Rule(
                    "pdf-contrast",
                    Severity.ERROR,
                    "Letters stand out from what is painted beneath them by 4.5 to 1, in large print by 7 to 1.",
                    "WCAG 2.2, 1.4.3 and 1.4.6",
                    "this is a fault of the program or of a style sheet; please report it with the file",
                    new Example(
                            Example.Form.PDF,
                            "Grey letters, #999999, on white paper.",
                            "Letters of #595959 on white paper."))
            .ofOthers(Severity.ERROR, LonePdf.CURE);

    @Override
    public Stream<Diagnostic> check(PdfView view) {
        return new DrawnWords(view).told(RULE, (page, word) -> told(word, view.demands()));
    }

    /** Where there is no single colour, as on a photograph, only a person can tell; a slanted “draft” is to be pale. */
    private static String told(DrawnWord word, Demands demands) {
        OptionalInt ink = word.colour();
        OptionalInt ground = word.ground();
        boolean watermark = !demands.whole() && !word.level();
        if (watermark || ink.isEmpty() || ground.isEmpty()) {
            return "";
        }
        double contrast = colour(ink.getAsInt()).contrast(colour(ground.getAsInt()));
        double least = demands.contrastOf(word);
        return contrast >= least
                ? ""
                : String.format(
                        Locale.ROOT,
                        "in %s on %s: a contrast of %.1f to 1, where %.1f to 1 is needed",
                        colour(ink.getAsInt()).hex(),
                        colour(ground.getAsInt()).hex(),
                        // Rounded down, for 4.46 is not yet 4.5.
                        Math.floor(contrast * 10) / 10,
                        least);
    }

    private static Colour colour(int rgb) {
        return new Colour(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
    }
}
