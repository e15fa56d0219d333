package plainleaf.check.tables;

import plainleaf.check.tags.Tag;

/**
 * A cell and where it stands.
 *
 * @param row from 0
 * @param column from 0
 * @param rows how many it covers
 * @param columns how many it covers
 */
public record Cell(Tag tag, int row, int column, int rows, int columns, String language) {
    public boolean isHeader() {
        return tag.is("TH");
    }

    /** ISO 32000-2, 14.8.4.8.3: without a scope, the place of a header cell decides. */
    private String scope() {
        String scope = tag.attributes().getOrDefault("Scope", "");
        if (!scope.isEmpty()) {
            return scope;
        }
        boolean first = row == 0;
        return column == 0 ? (first ? "Both" : "Row") : first ? "Column" : "Both";
    }

    public boolean isColumnHeader() {
        return isHeader() && !scope().equals("Row");
    }

    public boolean isRowHeader() {
        return isHeader() && !scope().equals("Column");
    }

    public String text() {
        return tag.text();
    }
}
