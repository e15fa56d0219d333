package plainleaf.check.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.model.Bytes;

/** A picture is known by its words, in a form on the page too, and told where it is worst. */
class PressPicturesTest {
    /** Dots across and down. */
    private static final int DOTS = 100;

    private static PDImageXObject photograph(PDDocument pdf) throws IOException {
        byte[] dots = new byte[DOTS * DOTS * 4];
        dots[0] = 100;
        return PressSample.photograph(pdf, DOTS, dots);
    }

    private static void draw(PDDocument pdf, int page, PDImageXObject image, float size) throws IOException {
        try (PDPageContentStream pen = new PDPageContentStream(pdf, pdf.getPage(page), AppendMode.APPEND, true, true)) {
            pen.drawImage(image, 100, 100, size, size);
        }
    }

    @Test
    void what_is_printed_in_several_sizes_is_told_at_the_largest() {
        Bytes pdf = PressSample.with(file -> {
            PDImageXObject image = photograph(file);
            draw(file, 1, image, 72 * DOTS / 250f);
            draw(file, 2, image, 72 * DOTS / 100f);
            draw(file, 3, image, 72 * DOTS / 250f);
        });
        List<Diagnostic> found =
                PressChecks.check("stairs.pdf", pdf, PressLimits.DEFAULT).diagnostics();

        assertThat(found)
                .filteredOn(finding -> finding.rule().equals(PressResolutionCheck.RULE))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.detail())
                            .startsWith("pages 2-4: ")
                            .contains("has 100 dots per inch", "of page 3, and at 2 more places");
                    assertThat(finding.page()).isEqualTo(3);
                });
    }

    @Test
    void a_form_numbers_its_marks_for_itself() {
        Bytes pdf = PressSample.with(file -> {
            PDPage page = file.getPage(1);
            PDFormXObject form = new PDFormXObject(file);
            form.setBBox(new PDRectangle(1000, 1000));
            form.setResources(new PDResources());
            COSName name = form.getResources().add(photograph(file));
            try (var out = form.getCOSObject().createOutputStream()) {
                out.write(("/Figure <</MCID 0>> BDC 30 0 0 30 0 0 cm /" + name.getName() + " Do EMC")
                        .getBytes(StandardCharsets.US_ASCII));
            }
            form.getCOSObject().setInt(COSName.STRUCT_PARENTS, 8);
            page.getCOSObject().setInt(COSName.STRUCT_PARENTS, 7);
            COSName there = page.getResources().add(form);
            COSName image = page.getResources().add(photograph(file));
            PressSample.draw(
                    file,
                    "/Figure <</MCID 0>> BDC q 1 0 0 1 100 100 cm /" + there.getName() + " Do Q EMC"
                            + " /Figure <</MCID 0>> BDC q 30 0 0 30 200 200 cm /" + image.getName() + " Do Q EMC");
            tag(file, Map.of(7, "On the page", 8, "In the form"));
        });
        PressFile read = (PressFile) PressReader.read(PressFile.Source.of("stairs.pdf"), pdf, PressLimits.DEFAULT);

        assertThat(read.pages().get(1).printed(Mark.Picture.class).map(Mark.Picture::alternative))
                .containsSubsequence("In the form", "On the page");
    }

    /** Gives the first mark of each drawing its words. */
    private static void tag(PDDocument pdf, Map<Integer, String> words) {
        COSArray numbers = new COSArray();
        words.forEach((drawing, alternative) -> {
            COSDictionary tag = new COSDictionary();
            tag.setString(COSName.ALT, alternative);
            COSArray tags = new COSArray();
            tags.add(tag);
            numbers.add(COSInteger.get(drawing));
            numbers.add(tags);
        });
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        PDStructureTreeRoot root = new PDStructureTreeRoot();
        root.getCOSObject().setItem(COSName.PARENT_TREE, tree);
        pdf.getDocumentCatalog().setStructureTreeRoot(root);
    }
}
