package plainleaf.pdf.tags;

import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import plainleaf.model.Site.PdfStandard;

/** Which standard knows the types of a tree, and what they are to those who know only an older one. */
final class Vocabulary {
    private static final COSName NAMESPACE = COSName.getPDFName("NS");

    /** ISO 32000-2, 14.8.6 and annex M: PDF 2.0 has these no longer, and knows them as types of PDF 1.7. */
    private static final Set<String> OF_1_7 = Set.of(
            "Art", "BibEntry", "BlockQuote", "Code", "Index", "Note", "Private", "Quote", "Reference", "TOC", "TOCI");

    private final PdfStandard standard;
    private final COSDictionary pdf2 = new COSDictionary();

    Vocabulary(PdfStandard standard) {
        this.standard = standard;
        pdf2.setItem(COSName.TYPE, COSName.getPDFName("Namespace"));
        pdf2.setString(NAMESPACE, "http://iso.org/pdf2/ssn");
    }

    void writeTo(COSDictionary treeRoot) {
        if (standard == PdfStandard.UA_2) {
            COSArray namespaces = new COSArray();
            namespaces.add(pdf2);
            treeRoot.setItem(COSName.getPDFName("Namespaces"), namespaces);
            treeRoot.removeItem(COSName.ROLE_MAP);
        } else {
            treeRoot.setItem(COSName.ROLE_MAP, roles());
        }
    }

    /** PDF 2.0 has types for these; a reader that knows PDF 1.7 only takes what they are mapped to. */
    private static COSDictionary roles() {
        COSDictionary roles = new COSDictionary();
        roles.setName("Aside", "Sect");
        roles.setName("Em", "Span");
        roles.setName("Strong", "Span");
        return roles;
    }

    /** Says that this element is of a type of PDF 2.0, where it is one. */
    void writeNamespace(String type, COSDictionary element) {
        if (standard == PdfStandard.UA_2 && !OF_1_7.contains(type)) {
            element.setItem(NAMESPACE, pdf2);
        }
    }
}
