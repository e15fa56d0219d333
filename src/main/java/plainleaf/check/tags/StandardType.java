package plainleaf.check.tags;

import java.util.Set;

/** The types of ISO 32000-1, 14.8.4, and those ISO 32000-2 added. */
final class StandardType {
    private static final Set<String> INLINE = Set.of(
            "Span",
            "Quote",
            "Reference",
            "BibEntry",
            "Code",
            "Link",
            "Annot",
            "Ruby",
            "RB",
            "RT",
            "RP",
            "Warichu",
            "WT",
            "WP",
            "Formula",
            "NonStruct",
            "Private",
            "Em",
            "Strong",
            "Sub");

    private static final Set<String> BLOCK = Set.of(
            "Document",
            "DocumentFragment",
            "Part",
            "Art",
            "Sect",
            "Div",
            "Aside",
            "BlockQuote",
            "Caption",
            "TOC",
            "TOCI",
            "Index",
            "P",
            "H",
            "H1",
            "H2",
            "H3",
            "H4",
            "H5",
            "H6",
            "Title",
            "L",
            "LI",
            "Lbl",
            "LBody",
            "Table",
            "TR",
            "TH",
            "TD",
            "THead",
            "TBody",
            "TFoot",
            "Note",
            "FENote",
            "Figure",
            "Form",
            "Artifact");

    private StandardType() {}

    static boolean isKnown(String type) {
        return INLINE.contains(type) || BLOCK.contains(type) || isHeading(type);
    }

    /** ISO 32000-2, 14.8.4.4: headings go as deep as the text needs, {@code H7} and on. */
    private static boolean isHeading(String type) {
        return type.matches("H[1-9][0-9]{0,2}");
    }

    /** Whether it stands within a line, so that what follows may belong to the same word. */
    static boolean isInline(String type) {
        return INLINE.contains(type);
    }
}
