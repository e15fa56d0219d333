package plainleaf.pdf.tags;

import java.util.Set;

/** The types of structure elements that leaflets are made of, and how they behave. */
final class Roles {
    // ISO 32000-1, 14.8.4.4, with types of PDF 2.0.
    private static final Set<String> INLINE =
            Set.of("Code", "Em", "Figure", "Lbl", "Link", "Note", "Quote", "Reference", "Span", "Strong");

    private static final String[] GROUPS = {"Document", "Sect", "Aside", "BlockQuote", "Div"};
    private static final String[] CELLS = {"TD", "TH", "LBody", "Caption"};

    private Roles() {}

    /** Whether it stands within a line, as words do. */
    static boolean isInline(TagKid kid) {
        return !(kid instanceof TagNode node) || INLINE.contains(node.type());
    }

    /** Whether it is words, or says some; a picture stands in a line, too, but by itself it is no paragraph. */
    static boolean isWords(TagKid kid) {
        return isInline(kid) && !(kid instanceof TagNode node && node.is("Figure"));
    }

    /** Whether it only groups others. */
    static boolean isGroup(TagNode node) {
        return node.is(GROUPS);
    }

    /** Whether it may hold words as well as blocks. */
    static boolean isCell(TagNode node) {
        return node.is(CELLS);
    }
}
