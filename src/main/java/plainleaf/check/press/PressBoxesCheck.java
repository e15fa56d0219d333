package plainleaf.check.press;

import java.util.Optional;
import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.check.tags.Box;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds pages that do not say, or say wrongly, where they are cut. */
final class PressBoxesCheck implements Check<PressFile> {
    static final Rule RULE = new Rule(
            "press-boxes",
            Severity.ERROR,
            "Each page says where it is cut: the trim lies within the bleed, and the bleed within the sheet.",
            "ISO 32000-1, 14.11.2; PDF/X-4, ISO 15930-7; Print practice, page boxes (Kodak Workflow)",
            "export the document with its bleed, so that every page has a MediaBox, a BleedBox and a TrimBox",
            Example.pdf(
                    "A page with a TrimBox that reaches out of its BleedBox",
                    "A5 trim within a bleed of 154 by 216 mm within the sheet"));

    /** In points, which is what rounding takes. */
    private static final double ROUNDING = 0.02;

    /** In millimetres, which no knife is as exact as. */
    private static final double EXACT = 0.3;

    @Override
    public Stream<Diagnostic> check(PressFile file) {
        return file.alike(RULE, Severity.ERROR, page -> wrong(page.boxes(), page, file.limits()));
    }

    private static Stream<String> wrong(PageBoxes boxes, PressPage page, PressLimits limits) {
        Box sheet = boxes.media();
        Box bleed = boxes.bleed().orElse(sheet);
        Optional<Box> trim = boxes.trim();
        return Stream.of(
                        told(
                                trim.isEmpty() && boxes.art().isEmpty(),
                                "the page does not say where it is cut (TrimBox)"),
                        told(trim.isEmpty() && boxes.art().isPresent(), "the page has an ArtBox in place of a TrimBox"),
                        told(trim.isPresent() && boxes.art().isPresent(), "the page has both a TrimBox and an ArtBox"),
                        told(trim.isPresent() && boxes.bleed().isEmpty(), "the page has no BleedBox"),
                        told(trim.isPresent() && !holds(bleed, trim.get()), "the trim reaches out of the bleed"),
                        told(!holds(sheet, bleed), "the bleed reaches out of the sheet (MediaBox)"),
                        told(
                                boxes.crop().isPresent() && !holds(boxes.crop().get(), boxes.printed()),
                                "the CropBox cuts off some of the bleed, which many programs then leave out"),
                        told(page.unit() != 1, "the page is not measured in points (UserUnit)"),
                        told(
                                page.turned() != 0,
                                "the page is turned by " + page.turned()
                                        + " degrees for viewers, which presses may not follow"),
                        size(trim, limits))
                .flatMap(Optional::stream);
    }

    private static Optional<String> size(Optional<Box> trim, PressLimits limits) {
        if (trim.isEmpty() || !limits.asksTrim()) {
            return Optional.empty();
        }
        double width = Millimetres.of(trim.get().right() - trim.get().left());
        double height = Millimetres.of(trim.get().top() - trim.get().bottom());
        return told(
                Math.abs(width - limits.width()) > EXACT || Math.abs(height - limits.height()) > EXACT,
                "the trim is " + Millimetres.text(width) + " by " + Millimetres.text(height) + " mm, where "
                        + Millimetres.text(limits.width()) + " by " + Millimetres.text(limits.height())
                        + " mm are asked");
    }

    private static boolean holds(Box outer, Box inner) {
        return inner.left() >= outer.left() - ROUNDING
                && inner.bottom() >= outer.bottom() - ROUNDING
                && inner.right() <= outer.right() + ROUNDING
                && inner.top() <= outer.top() + ROUNDING;
    }

    private static Optional<String> told(boolean holds, String words) {
        return holds ? Optional.of(words) : Optional.empty();
    }
}
