package plainleaf.check.pdf;

import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.check.tables.Grid;
import plainleaf.check.tags.Tag;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds tables without header cells. */
final class PdfFileTablesCheck implements Check<LonePdf> {
    static final Rule RULE = new Rule(
            "pdf-file-tables",
            Severity.ERROR,
            "Every table has header cells.",
            "PDF/UA-1, 7.5; Matterhorn 15-001 and 15-002; WCAG 2.2, 1.3.1",
            LonePdf.CURE,
            new Example(Example.Form.PDF, "Column 2: 6 hours", "Food, When to stop: 6 hours"));

    @Override
    public Stream<Diagnostic> check(LonePdf pdf) {
        return pdf.tags()
                .tags("Table")
                .filter(PdfFileTablesCheck::hasNoHeaders)
                .map(table ->
                        pdf.broken(RULE, table, "a table has no header cells: “" + Texts.start(table.text()) + "”"));
    }

    /** A single row or column is no table that needs them. */
    private static boolean hasNoHeaders(Tag table) {
        Grid grid = new Grid(table, "");
        return !grid.hasHeaders() && grid.rows().size() > 1 && grid.columns() > 1;
    }
}
