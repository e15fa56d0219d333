package plainleaf.check.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDIndexed;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;

/** The dots of pictures are read whole, however they are kept. */
class DotsTest {
    private static final Hue CYAN = Hue.cmyk(Hue.Space.CMYK, 1, 0, 0, 0);

    private interface Making {
        PDImageXObject in(PDDocument pdf) throws IOException;
    }

    private static Sample read(Making making) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            return Dots.read(making.in(pdf), CYAN);
        }
    }

    private static PDImageXObject image(
            PDDocument pdf, int width, int height, int bits, PDColorSpace space, int... dots) throws IOException {
        byte[] bytes = new byte[dots.length];
        for (int i = 0; i < dots.length; i++) {
            bytes[i] = (byte) dots[i];
        }
        return new PDImageXObject(pdf, new ByteArrayInputStream(bytes), (COSName) null, width, height, bits, space);
    }

    @Test
    void eight_bits_to_an_ink() throws IOException {
        Sample sample = read(pdf -> image(pdf, 2, 1, 8, PDDeviceCMYK.INSTANCE, 0, 0, 0, 51, 255, 102, 0, 255));

        assertThat(sample.densest().ink()).isCloseTo(240, within(0.1));
        assertThat(sample.measured()).isTrue();
        assertThat(sample.plain()).isFalse();
        assertThat(sample.tone().at(0.25, 0.5).k()).isCloseTo(0.2, within(0.001));
        assertThat(sample.tone().at(0.75, 0.5).m()).isCloseTo(0.4, within(0.001));
    }

    @Test
    void sixteen_bits_to_an_ink() throws IOException {
        Sample sample = read(pdf ->
                image(pdf, 1, 2, 16, PDDeviceCMYK.INSTANCE, 0, 0, 0, 0, 0, 0, 255, 255, 128, 0, 0, 0, 0, 0, 0, 0));

        assertThat(sample.densest().k()).isEqualTo(1);
        assertThat(sample.tone().at(0.5, 0.1).c()).isCloseTo(0.5, within(0.001));
    }

    @Test
    void four_bits_of_grey_in_rows_that_end_in_half_a_byte() throws IOException {
        Sample sample = read(pdf -> image(pdf, 3, 2, 4, PDDeviceGray.INSTANCE, 0xFF, 0xF0, 0xFF, 0x30));

        assertThat(sample.densest().k()).isCloseTo(0.8, within(0.001));
        assertThat(sample.tone().at(0.9, 0.1).k()).isCloseTo(0.8, within(0.001));
        assertThat(sample.tone().at(0.9, 0.9).k()).isCloseTo(0, within(0.001));
    }

    @Test
    void values_turned_round() throws IOException {
        Sample sample = read(pdf -> {
            PDImageXObject image = image(pdf, 1, 1, 8, PDDeviceCMYK.INSTANCE, 0, 255, 255, 255);
            image.setDecode(PressSample.numbers(1, 0, 1, 0, 1, 0, 1, 0));
            return image;
        });

        assertThat(sample.densest().words()).isEqualTo("C 100 M 0 Y 0 K 0");
        assertThat(sample.plain()).isTrue();
    }

    @Test
    void a_palette_of_inks() throws IOException {
        Sample sample = read(pdf -> {
            COSArray space = new COSArray();
            space.add(COSName.INDEXED);
            space.add(COSName.DEVICECMYK);
            space.add(COSInteger.get(2));
            space.add(new COSString(new byte[] {0, 0, 0, 0, -1, -1, 0, 0, -1, -1, -1, -1}));
            // The third colour, 400 %, is in the palette and nowhere in the picture.
            return image(pdf, 4, 1, 2, new PDIndexed(space), 0b00010001);
        });

        assertThat(sample.densest().ink()).isEqualTo(200);
    }

    @Test
    void a_stencil_lets_through_what_it_is_painted_with() throws IOException {
        Sample sample = read(pdf -> {
            PDImageXObject image = image(pdf, 8, 1, 1, PDDeviceGray.INSTANCE, 0b11110000);
            image.setStencil(true);
            return image;
        });

        assertThat(sample.densest()).isEqualTo(CYAN);
        assertThat(sample.tone().at(0.2, 0.5)).isNull();
        assertThat(sample.tone().at(0.8, 0.5)).isEqualTo(CYAN);
    }

    @Test
    void a_jpeg_of_four_inks() throws IOException {
        byte[] jpeg = jpeg(new int[] {204, 153, 0, 51});
        Sample sample = read(pdf -> new PDImageXObject(
                pdf, new ByteArrayInputStream(jpeg), COSName.DCT_DECODE, 16, 16, 8, PDDeviceCMYK.INSTANCE));

        assertThat(sample.measured()).isTrue();
        assertThat(sample.densest().ink()).isCloseTo(160, within(4.0));
        assertThat(sample.densest().c()).isCloseTo(0.8, within(0.02));
    }

    private static byte[] jpeg(int[] inks) throws IOException {
        WritableRaster raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 16, 16, 4, null);
        for (int y = 0; y < 16; y++) {
            for (int x = 0; x < 16; x++) {
                raster.setPixel(x, y, inks);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(new IIOImage(raster, null, null));
        }
        writer.dispose();
        return out.toByteArray();
    }

    @Test
    void the_darkest_of_many_dots_is_found() throws IOException {
        int[] dots = new int[1500 * 1100];
        Arrays.fill(dots, 255);
        dots[1033 * 1500 + 776] = 0;

        Sample sample = read(pdf -> image(pdf, 1500, 1100, 8, PDDeviceGray.INSTANCE, dots));

        assertThat(sample.densest().k()).isEqualTo(1);
        assertThat(sample.tone().at(776.5 / 1500, 1 - 1033.5 / 1100).k()).isEqualTo(1);
    }

    @Test
    void what_is_missing_or_lies_about_its_size_is_not_measured() throws IOException {
        assertThat(read(pdf -> image(pdf, 4, 4, 8, PDDeviceCMYK.INSTANCE, 1, 2, 3))
                        .measured())
                .isFalse();
        assertThat(read(pdf -> image(pdf, 100_000, 100_000, 8, PDDeviceCMYK.INSTANCE, 1))
                        .measured())
                .isFalse();
        assertThat(read(pdf -> image(pdf, 0, 0, 8, PDDeviceCMYK.INSTANCE)).measured())
                .isFalse();
    }
}
