package plainleaf.pipeline;

import plainleaf.check.Checks;
import plainleaf.html.HtmlRenderer;
import plainleaf.model.Reading;
import plainleaf.model.Site;
import plainleaf.pdf.PdfPrinter;

/** What every stage of one run works with. */
record Corridor(
        Order order,
        Reading reading,
        Site site,
        HtmlRenderer html,
        Checks checks,
        Findings findings,
        Shelf shelf,
        Crew crew,
        PdfPrinter printer) {}
