package plainleaf.pipeline;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import plainleaf.check.Checks;
import plainleaf.html.HtmlRenderer;
import plainleaf.model.Article;
import plainleaf.model.Edition;
import plainleaf.model.Language;
import plainleaf.model.PictureFile;
import plainleaf.model.PrintSheet;
import plainleaf.model.Reading;
import plainleaf.model.Site;
import plainleaf.model.TextMeasure;
import plainleaf.model.Variant;
import plainleaf.pdf.PdfPrinter;

/**
 * What every stage of one run works with.
 *
 * @param staff the language of the tickets for the printer; empty where none are made
 */
record Corridor(
        Order order,
        Reading reading,
        Site site,
        HtmlRenderer html,
        Checks checks,
        Findings findings,
        Shelf shelf,
        Crew crew,
        PdfPrinter printer,
        Optional<Language> staff) {

    /** An article made ready for the PDF engine. */
    PrintSheet sheet(Edition edition, Article article, Site paper, Map<String, PictureFile> pictures, Instant moment) {
        TextMeasure measure = printer.measure(edition.translation().typeset());
        return html.printSheet(edition, article, paper, pictures, moment, measure);
    }

    /**
     * Large print has no room for many columns, nor has a narrow page: page and PDF say the same words in the same order, in a
     * table or not.
     */
    Edition fitted(Edition edition, Site paper) {
        boolean narrow = Optional.ofNullable(paper.sheets().get(edition.variant()))
                .filter(sheet -> sheet.page().isNarrow())
                .isPresent();
        return narrow || edition.variant() == Variant.LARGE_PRINT
                ? printer.fitted(edition, html.typeArea(edition, paper))
                : edition;
    }
}
