package plainleaf.pdf.tags;

import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;

/** The types of structure elements that leaflets are made of, and how they behave. */
final class Roles {
    // ISO 32000-1, 14.8.4.4, with the types of PDF 2.0 that are mapped below.
    private static final Set<String> INLINE =
            Set.of("Code", "Em", "Figure", "Lbl", "Link", "Note", "Quote", "Reference", "Span", "Strong");

    private Roles() {}

    /** Whether it stands within a line, as words do. */
    static boolean isInline(TagKid kid) {
        return !(kid instanceof TagNode node) || INLINE.contains(node.type());
    }

    /** PDF 2.0 has types for these; a reader that knows PDF 1.7 only takes what they are mapped to. */
    static COSDictionary map() {
        COSDictionary roles = new COSDictionary();
        roles.setName("Aside", "Sect");
        roles.setName("Em", "Span");
        roles.setName("Strong", "Span");
        return roles;
    }
}
