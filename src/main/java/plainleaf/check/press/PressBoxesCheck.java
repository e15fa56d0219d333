package plainleaf.check.press;

import java.util.Optional;
import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.check.press.PressFile.Fault;
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
        return file.faults(RULE, Severity.ERROR, page -> wrong(page.boxes(), page, file.limits()));
    }

    private static Stream<Fault> wrong(PageBoxes boxes, PressPage page, PressLimits limits) {
        Box sheet = boxes.media();
        Box bleed = boxes.bleed().orElse(sheet);
        Optional<Box> trim = boxes.trim();
        return Stream.of(
                        trimless(boxes),
                        told(
                                trim.isPresent() && boxes.art().isPresent(),
                                "the page has both a TrimBox and an ArtBox",
                                "export it with a TrimBox alone"),
                        told(
                                trim.isPresent() && boxes.bleed().isEmpty(),
                                "the page has no BleedBox",
                                "switch the bleed on when you export the document"),
                        told(trim.isPresent() && !holds(bleed, trim.get()), "the trim reaches out of the bleed", ""),
                        told(!holds(sheet, bleed), "the bleed reaches out of the sheet (MediaBox)", ""),
                        told(
                                boxes.crop().isPresent() && !holds(boxes.crop().get(), boxes.printed()),
                                "the CropBox cuts off some of the bleed, which many programs then leave out",
                                "undo the cropping of pages, and export the document again"),
                        told(
                                page.unit() != 1,
                                "the page is not measured in points (UserUnit)",
                                "export the document in the size it has on paper"),
                        told(
                                page.turned() != 0,
                                "the page is turned by " + page.turned()
                                        + " degrees for viewers, which presses may not follow",
                                "set the page upright in the program that made it, and export it again"),
                        size(boxes, limits))
                .flatMap(Optional::stream);
    }

    private static Optional<Fault> trimless(PageBoxes boxes) {
        if (boxes.trim().isPresent()) {
            return Optional.empty();
        }
        return boxes.art().isPresent()
                ? told(
                        true,
                        "the page has an ArtBox in place of a TrimBox",
                        "export it as PDF/X-4, with a TrimBox in place of the ArtBox")
                : told(
                        true,
                        "the page does not say where it is cut (TrimBox); its sheet is "
                                + Millimetres.size(boxes.media()),
                        "export it for print (PDF/X-4) with its bleed, which writes a TrimBox on every page; programs for"
                                + " offices cannot do that: ask the printing house whether they take this file, and tell"
                                + " them the size of the page");
    }

    /** Where nothing says where it is cut, the sheet is what was ordered, or that and its bleed. */
    private static Optional<Fault> size(PageBoxes boxes, PressLimits limits) {
        Box page = boxes.page().orElse(boxes.media());
        boolean sheet = boxes.page().isEmpty();
        if (!limits.asksTrim() || (sheet && isOf(page, limits, limits.bleed()))) {
            return Optional.empty();
        }
        String asked = Millimetres.text(limits.width()) + " by " + Millimetres.text(limits.height()) + " mm";
        return told(
                !isOf(page, limits, 0),
                "the " + (sheet ? "sheet" : "trim") + " is " + Millimetres.size(page) + ", where " + asked
                        + " are asked",
                "set the pages of the document to " + asked
                        + " and export it again; or, if their size is right, order that" + " size: --trim "
                        + Millimetres.text(Millimetres.of(page.right() - page.left())) + "x"
                        + Millimetres.text(Millimetres.of(page.top() - page.bottom())));
    }

    /** Whether the page is of the size that was ordered, with so many millimetres more on each side. */
    private static boolean isOf(Box page, PressLimits limits, double more) {
        double width = Millimetres.of(page.right() - page.left()) - 2 * more;
        double height = Millimetres.of(page.top() - page.bottom()) - 2 * more;
        return Math.abs(width - limits.width()) <= EXACT && Math.abs(height - limits.height()) <= EXACT;
    }

    private static boolean holds(Box outer, Box inner) {
        return inner.left() >= outer.left() - ROUNDING
                && inner.bottom() >= outer.bottom() - ROUNDING
                && inner.right() <= outer.right() + ROUNDING
                && inner.top() <= outer.top() + ROUNDING;
    }

    private static Optional<Fault> told(boolean holds, String words, String advice) {
        return holds ? Optional.of(new Fault(words, advice)) : Optional.empty();
    }
}
