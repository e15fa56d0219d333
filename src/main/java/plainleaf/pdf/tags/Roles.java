package plainleaf.pdf.tags;

import java.util.Set;

/** The types of structure elements that leaflets are made of, and how they behave. */
final class Roles {
    // ISO 32000-1, 14.8.4.4, with types of PDF 2.0.
    private static final Set<String> INLINE =
            Set.of("Code", "Em", "Figure", "Lbl", "Link", "Note", "Quote", "Reference", "Span", "Strong");

    private Roles() {}

    /** Whether it stands within a line, as words do. */
    static boolean isInline(TagKid kid) {
        return !(kid instanceof TagNode node) || INLINE.contains(node.type());
    }
}
