package plainleaf.check.content;

import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;
import plainleaf.model.Block.Table;

/** Finds tables with an empty first row: who hears a cell cannot know what it is about. */
public final class TableHeadersEmptyCheck implements Check<Text> {
    public static final Rule RULE = new Rule(
            "table-headers-empty",
            Severity.ERROR,
            "The first row of a table says what each column is about.",
            "WCAG 2.2, 1.3.1; PDF/UA-1, 7.5",
            "write the headings of the columns into the first row, or make it a list",
            Example.markdown(
                    "| | |\n|---|---|\n| Food | 6 hours |\n| Water | 2 hours |",
                    "| What | How long |\n|---|---|\n| Food | 6 hours |\n| Water | 2 hours |"));

    @Override
    public Stream<Diagnostic> check(Text text) {
        return Blocks.of(text.translation())
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .filter(table -> table.header().stream()
                        .allMatch(cell -> cell.text().plain().isBlank()))
                .map(table -> RULE.brokenAt(table.location(), "every cell in the first row of this table is empty"));
    }
}
