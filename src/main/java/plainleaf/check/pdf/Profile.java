package plainleaf.check.pdf;

import java.util.List;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import plainleaf.model.Site.PdfStandard;

/** A standard as veraPDF tests it. */
enum Profile {
    UA_1("pdf-ua", "pdf-ua-1", "PDF/UA-1", PDFAFlavour.PDFUA_1, "PDFUA-1.xml"),
    A_2A("pdf-a", "pdf-a", "PDF/A-2a", PDFAFlavour.PDFA_2_A, "PDFA-2A.xml"),
    UA_2("pdf-ua-2", "pdf-ua-2", "PDF/UA-2", PDFAFlavour.PDFUA_2, "PDFUA-2-ISO32005.xml"),
    ACCESSIBILITY(
            "wtpdf",
            "pdf-ua-2",
            "Well-Tagged PDF 1.0, accessibility",
            PDFAFlavour.WTPDF_1_0_ACCESSIBILITY,
            "WTPDF-1-0-Accessibility.xml"),
    REUSE("wtpdf", "pdf-ua-2", "Well-Tagged PDF 1.0, reuse", PDFAFlavour.WTPDF_1_0_REUSE, "WTPDF-1-0-Reuse.xml"),
    A_4("pdf-a-4", "pdf-a-4", "PDF/A-4", PDFAFlavour.PDFA_4, "PDFA-4.xml");

    private final String id;
    private final String words;
    private final String title;
    private final PDFAFlavour flavour;
    private final String resource;

    Profile(String id, String words, String title, PDFAFlavour flavour, String resource) {
        this.id = id;
        this.words = words;
        this.title = title;
        this.flavour = flavour;
        this.resource = resource;
    }

    static List<Profile> of(PdfStandard standard) {
        return switch (standard) {
            case UA_1 -> List.of(UA_1, A_2A);
            case UA_2 -> List.of(UA_2, ACCESSIBILITY, REUSE, A_4);
        };
    }

    /** Whether it asks that a file can be kept, and not that it can be read by everyone. */
    boolean isArchival() {
        return this == A_2A || this == A_4;
    }

    /** The standard as one word; Well-Tagged PDF is one standard with two levels. */
    String id() {
        return id;
    }

    /** The file of what its rules mean. */
    String words() {
        return words;
    }

    /** The standard's name. */
    String title() {
        return title;
    }

    PDFAFlavour flavour() {
        return flavour;
    }

    /** The file of veraPDF's rules. */
    String resource() {
        return "/org/verapdf/pdfa/validation/" + resource;
    }
}
