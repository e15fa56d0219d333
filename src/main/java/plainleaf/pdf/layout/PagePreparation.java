package plainleaf.pdf.layout;

import java.util.List;
import org.w3c.dom.Document;

/** The steps that make a page ready for layout, in order. */
public final class PagePreparation {
    private static final List<PageStep> STEPS = List.of(
            new DecorativePictures(),
            new Fragments(),
            new DrawingsInLine(),
            new LooseText(),
            new MeaningfulInlines(),
            new WordBreaks(),
            new ForeignTexts(),
            new DirectionRuns());

    private PagePreparation() {}

    /** Changes this page in place. */
    public static void prepare(Document page) {
        STEPS.forEach(step -> step.apply(page));
    }
}
