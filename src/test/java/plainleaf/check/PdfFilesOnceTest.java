package plainleaf.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plainleaf.check.pdf.PdfFileChecks;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.model.Bytes;

/** What one of our own rules says of a PDF made by others is not said once more in the words of the standard. */
class PdfFilesOnceTest {
    /** Something done to an open PDF. */
    private interface Change {
        void to(PDDocument pdf) throws IOException;
    }

    private record Fault(String rule, String clause, Change change) {
        @Override
        public String toString() {
            return rule;
        }
    }

    static Stream<Fault> faults() {
        return Stream.of(
                new Fault(
                        "pdf-file-alternatives",
                        "7.3, test 1",
                        pdf -> PdfDamage.tag(pdf, "Figure", 0).removeItem(COSName.ALT)),
                new Fault(
                        "pdf-file-headings",
                        "7.4.2, test 1",
                        pdf -> PdfDamage.tag(pdf, "H2", 0).setName(COSName.S, "H4")),
                new Fault("pdf-title", "7.1, test 9", PdfDamage::dropTitle),
                new Fault(
                        "pdf-tags",
                        "7.1, test 11",
                        pdf -> pdf.getDocumentCatalog().getCOSObject().removeItem(COSName.STRUCT_TREE_ROOT)),
                new Fault("pdf-fonts", "7.21.4.1, test 1", PageDamage::takeFontsOut),
                new Fault("pdf-glyphs", "7.21.7, test 1", PdfDamage::dropUnicode),
                new Fault("pdf-glyphs", "7.21.8, test 1", PageDamage::loseGlyph));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void a_fault_is_said_once(Fault fault) throws IOException {
        List<Diagnostic> found =
                PdfFileChecks.check("leaflet.pdf", planted(fault.change())).diagnostics();

        assertThat(found).extracting(d -> d.rule().id()).contains(fault.rule());
        assertThat(found).extracting(Diagnostic::detail).noneMatch(detail -> detail.contains(fault.clause()));
    }

    private static Bytes planted(Change change) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(ProvedEdition.PDF.bytes().toArray())) {
            change.to(pdf);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            return Bytes.of(out.toByteArray());
        }
    }
}
