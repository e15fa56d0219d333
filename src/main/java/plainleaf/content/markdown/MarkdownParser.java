package plainleaf.content.markdown;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;

/** CommonMark with tables, facts and marks of languages. */
final class MarkdownParser {
    private static final Parser PARSER = Parser.builder(new MutableDataSet()
                    .set(Parser.EXTENSIONS, List.of(TablesExtension.create(), new FactExtension(), new MarkExtension()))
                    // GitHub Flavored Markdown 0.29, 4.10: one header row, then as many delimiters as it has cells.
                    .set(TablesExtension.MIN_HEADER_ROWS, 1)
                    .set(TablesExtension.MAX_HEADER_ROWS, 1)
                    .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
                    .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
                    .set(TablesExtension.COLUMN_SPANS, false)
                    .set(TablesExtension.WITH_CAPTION, false))
            .build();

    private MarkdownParser() {}

    static Document parse(String markdown) {
        return PARSER.parse(markdown);
    }
}
