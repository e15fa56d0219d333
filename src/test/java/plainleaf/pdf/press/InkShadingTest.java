package plainleaf.pdf.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/** The colours of a shading become inks. */
class InkShadingTest {
    /** From the first colour to the second. */
    private static COSDictionary shading(COSArray from, COSArray to) {
        COSDictionary function = new COSDictionary();
        function.setInt(COSName.FUNCTION_TYPE, 2);
        function.setItem(COSName.DOMAIN, PdfNumber.array(0, 1));
        function.setItem(COSName.C0, from);
        function.setItem(COSName.C1, to);
        function.setInt(COSName.N, 1);
        COSDictionary shading = new COSDictionary();
        shading.setInt(COSName.SHADING_TYPE, 2);
        shading.setItem(COSName.COLORSPACE, COSName.DEVICERGB);
        shading.setItem(COSName.FUNCTION, function);
        return shading;
    }

    /** Four inks of each step. */
    private static byte[] printed(COSDictionary shading) throws Exception {
        try (PDDocument document = new PDDocument()) {
            new InkShading(document, new Separation(InkProfile.BUILT_IN, 300)).convert(shading);
            assertThat(shading.getCOSName(COSName.COLORSPACE)).isEqualTo(COSName.DEVICECMYK);
            return samples(shading.getCOSStream(COSName.FUNCTION));
        }
    }

    private static byte[] samples(COSStream function) throws IOException {
        try (InputStream in = function.createInputStream()) {
            return in.readAllBytes();
        }
    }

    private static int colours(byte[] inks) {
        int sum = 0;
        for (int i = 0; i < inks.length; i++) {
            sum += i % 4 == 3 ? 0 : inks[i] & 0xFF;
        }
        return sum;
    }

    @Test
    void greys_are_black_alone_and_ever_darker() throws Exception {
        COSDictionary shading = shading(PdfNumber.array(1, 1, 1), PdfNumber.array(0, 0, 0));
        shading.setItem(COSName.BACKGROUND, PdfNumber.array(0.5, 0.5, 0.5));
        byte[] inks = printed(shading);

        assertThat(colours(inks)).isZero();
        assertThat(inks[3]).isZero();
        assertThat(inks[inks.length - 1] & 0xFF).isEqualTo(255);
        for (int i = 7; i < inks.length; i += 4) {
            assertThat((inks[i] & 0xFF) - (inks[i - 4] & 0xFF))
                    .as("step %d", i / 4)
                    .isBetween(0, 3);
        }
        float[] background = shading.getCOSArray(COSName.BACKGROUND).toFloatArray();
        assertThat(background[0] + background[1] + background[2]).isZero();
        assertThat(background[3]).isPositive();
    }

    @Test
    void a_shading_that_ends_in_a_colour_has_all_inks_all_along() throws Exception {
        byte[] inks = printed(shading(PdfNumber.array(0, 0, 0), PdfNumber.array(1, 0, 0)));

        assertThat(inks[0] & 0xFF).as("cyan at its black end").isGreaterThan(100);
        assertThat(inks[inks.length - 3] & 0xFF).as("magenta at its red end").isGreaterThan(200);
    }
}
