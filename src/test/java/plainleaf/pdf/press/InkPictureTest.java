package plainleaf.pdf.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The points of pictures become inks, however they are stored. */
class InkPictureTest {
    private final PDDocument document = new PDDocument();
    private final Separation separation = new Separation(InkProfile.BUILT_IN, 280);

    @AfterEach
    void close() throws IOException {
        document.close();
    }

    private static BufferedImage stripes(int type, Color... colours) {
        BufferedImage picture = new BufferedImage(8 * colours.length, 16, type);
        Graphics2D pen = picture.createGraphics();
        for (int i = 0; i < colours.length; i++) {
            pen.setColor(colours[i]);
            pen.fillRect(8 * i, 0, 8, 16);
        }
        pen.dispose();
        return picture;
    }

    /** The inks at the middle of a stripe, in percent. */
    private static int[] inks(COSStream printed, int stripe) throws IOException {
        assertThat(printed.getCOSName(COSName.COLORSPACE)).isEqualTo(COSName.DEVICECMYK);
        assertThat(printed.getInt(COSName.BITS_PER_COMPONENT)).isEqualTo(8);
        int width = printed.getInt(COSName.WIDTH);
        try (InputStream in = printed.createInputStream()) {
            byte[] points = in.readAllBytes();
            assertThat(points).hasSize(width * printed.getInt(COSName.HEIGHT) * 4);
            int[] inks = new int[4];
            for (int i = 0; i < 4; i++) {
                inks[i] = (int) Math.round((points[(8 * width + 8 * stripe + 4) * 4 + i] & 0xFF) / 2.55);
            }
            return inks;
        }
    }

    /** A camera's picture is decoded in strips, each of which is that part of the whole. */
    @Test
    void the_strips_of_a_large_jpeg_are_the_picture() throws Exception {
        int side = 2100;
        BufferedImage large = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < side; y++)
            for (int x = 0; x < side; x++) large.setRGB(x, y, (x * 255 / side) << 16 | (y % 256) << 8 | (x + y) % 256);
        COSStream jpeg = JPEGFactory.createFromImage(document, large).getCOSObject();
        PictureRows whole = new PictureRows(jpeg, side, side, 3 * side, false);
        PictureRows strips = new PictureRows(jpeg, side, side, 3 * side, true);

        for (int y : new int[] {0, 1, 1903, 1904, 1905, 2000, side - 1, 1000}) {
            strips.reach(y);
            for (int place = 0; place < 3 * side; place++)
                assertThat(strips.at(y, place)).isEqualTo(whole.at(y, place));
        }
        assertThat(printed(new PDImageXObject(new PDStream(jpeg), null)).getInt(COSName.HEIGHT))
                .isEqualTo(side);
    }

    private COSStream printed(PDImageXObject picture) throws Exception {
        return new InkPicture(document, separation).of(picture.getCOSObject());
    }

    @Test
    void colours_go_through_the_profile_and_never_over_the_limit() throws Exception {
        COSStream printed = printed(LosslessFactory.createFromImage(
                document, stripes(BufferedImage.TYPE_INT_RGB, Color.RED, Color.WHITE, Color.BLACK)));

        assertThat(inks(printed, 0)).containsExactly(0, 96, 98, 0);
        assertThat(inks(printed, 1)).containsExactly(0, 0, 0, 0);
        int[] black = inks(printed, 2);
        assertThat(black[3]).isGreaterThan(90);
        assertThat(black[0] + black[1] + black[2] + black[3]).isBetween(260, 280);
    }

    @Test
    void a_jpeg_keeps_its_points() throws Exception {
        COSStream printed = printed(
                JPEGFactory.createFromImage(document, stripes(BufferedImage.TYPE_INT_RGB, Color.BLUE, Color.WHITE), 1));

        assertThat(printed.getInt(COSName.WIDTH)).isEqualTo(16);
        assertThat(inks(printed, 0)[0]).isBetween(94, 100);
        assertThat(inks(printed, 0)[1]).isBetween(70, 78);
        assertThat(inks(printed, 1)[0]).isLessThan(3);
    }

    @Test
    void a_grey_picture_is_black_alone() throws Exception {
        for (int type : new int[] {BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_INT_RGB}) {
            COSStream printed =
                    printed(LosslessFactory.createFromImage(document, stripes(type, Color.GRAY, Color.BLACK)));
            int[] grey = inks(printed, 0);
            assertThat(grey[0] + grey[1] + grey[2]).isZero();
            assertThat(grey[3]).isBetween(25, 65);
            assertThat(inks(printed, 1)).containsExactly(0, 0, 0, 100);
        }
    }

    @Test
    void one_bit_a_point_and_a_list_of_colours_are_read() throws Exception {
        COSStream bits = printed(LosslessFactory.createFromImage(
                document, stripes(BufferedImage.TYPE_BYTE_BINARY, Color.BLACK, Color.WHITE)));
        assertThat(inks(bits, 0)).containsExactly(0, 0, 0, 100);
        assertThat(inks(bits, 1)).containsExactly(0, 0, 0, 0);

        PDImageXObject listed = LosslessFactory.createFromImage(
                document, stripes(BufferedImage.TYPE_BYTE_BINARY, Color.BLACK, Color.WHITE));
        COSArray colours = new COSArray();
        colours.add(COSName.INDEXED);
        colours.add(COSName.DEVICERGB);
        colours.add(COSInteger.ONE);
        colours.add(new COSString(new byte[] {(byte) 255, 0, 0, 0, 0, (byte) 255}));
        listed.getCOSObject().setItem(COSName.COLORSPACE, colours);
        COSStream printed = printed(listed);
        assertThat(inks(printed, 0)).containsExactly(0, 96, 98, 0);
        assertThat(inks(printed, 1)).containsExactly(98, 73, 0, 0);
    }

    @Test
    void what_shows_through_still_does() throws Exception {
        BufferedImage picture = stripes(BufferedImage.TYPE_INT_ARGB, new Color(255, 0, 0, 128));
        COSStream printed = printed(LosslessFactory.createFromImage(document, picture));

        assertThat(printed.getDictionaryObject(COSName.SMASK)).isInstanceOf(COSStream.class);
    }

    @Test
    void a_picture_whose_end_is_missing_is_refused() throws Exception {
        PDImageXObject picture =
                LosslessFactory.createFromImage(document, stripes(BufferedImage.TYPE_INT_RGB, Color.RED));
        picture.getCOSObject().setInt(COSName.HEIGHT, 17);

        assertThatThrownBy(() -> printed(picture))
                .isInstanceOf(NotForPress.class)
                .hasMessageContaining("end");
    }

    @Test
    void a_picture_that_cannot_be_decoded_is_refused_with_its_size_and_advice() throws Exception {
        PDImageXObject picture =
                JPEGFactory.createFromImage(document, stripes(BufferedImage.TYPE_INT_RGB, Color.BLUE, Color.WHITE), 1);
        withoutTables(picture.getCOSObject());

        assertThatThrownBy(() -> printed(picture)).isInstanceOfSatisfying(NotForPress.class, reason -> {
            assertThat(reason.onPage(3).sentence())
                    .isEqualTo("On page 3 of the press file, a picture of 16 × 16 dots is damaged and cannot"
                            + " be decoded.");
            assertThat(reason.advice()).contains("save it again as PNG or JPEG");
        });
    }

    /** Takes the quantisation tables (ITU-T T.81, B.2.4.1) out of a JPEG. */
    private static void withoutTables(COSStream jpeg) throws IOException {
        byte[] whole;
        try (InputStream in = jpeg.createRawInputStream()) {
            whole = in.readAllBytes();
        }
        ByteArrayOutputStream less = new ByteArrayOutputStream();
        int at = 2;
        less.write(whole, 0, at);
        while ((whole[at + 1] & 0xFF) != 0xDA) {
            int length = 2 + ((whole[at + 2] & 0xFF) << 8 | whole[at + 3] & 0xFF);
            if ((whole[at + 1] & 0xFF) != 0xDB) less.write(whole, at, length);
            at += length;
        }
        less.write(whole, at, whole.length - at);
        assertThat(less.size()).isLessThan(whole.length);
        try (OutputStream out = jpeg.createRawOutputStream()) {
            less.writeTo(out);
        }
    }

    @Test
    void a_kind_of_picture_that_cannot_be_printed_is_refused_with_advice() throws Exception {
        PDImageXObject picture =
                LosslessFactory.createFromImage(document, stripes(BufferedImage.TYPE_INT_RGB, Color.RED));
        picture.getCOSObject().setItem(COSName.FILTER, COSName.JPX_DECODE);

        assertThatThrownBy(() -> printed(picture)).isInstanceOfSatisfying(NotForPress.class, reason -> {
            assertThat(reason.sentence()).contains("8 × 16 dots", "JPEG 2000");
            assertThat(reason.advice()).contains("PNG");
        });
    }

    /** The first frame of a JPEG written so that its header says something else. */
    private PDImageXObject jpeg(int marker, int luminance, int chrominance) throws IOException {
        BufferedImage picture = stripes(BufferedImage.TYPE_INT_RGB, Color.BLUE, Color.WHITE);
        PDImageXObject jpeg = JPEGFactory.createFromImage(document, picture, 1);
        byte[] file;
        try (InputStream in = jpeg.getCOSObject().createRawInputStream()) {
            file = in.readAllBytes();
        }
        int frame = 0;
        while (file[frame] != (byte) 0xFF || file[frame + 1] != (byte) 0xC0) {
            frame++;
        }
        file[frame + 1] = (byte) marker;
        file[frame + 11] = (byte) luminance;
        file[frame + 14] = (byte) chrominance;
        file[frame + 17] = (byte) chrominance;
        try (OutputStream out = jpeg.getCOSObject().createRawOutputStream()) {
            out.write(file);
        }
        return jpeg;
    }

    @ParameterizedTest
    @CsvSource({"0xC9, 0x11, 0x11", "0xCA, 0x22, 0x11", "0xC3, 0x11, 0x11", "0xC0, 0x12, 0x11", "0xC2, 0x22, 0x21"})
    void a_jpeg_that_is_not_read_alike_everywhere_is_refused(String marker, String luminance, String chrominance)
            throws Exception {
        PDImageXObject jpeg = jpeg(Integer.decode(marker), Integer.decode(luminance), Integer.decode(chrominance));

        assertThatThrownBy(() -> printed(jpeg))
                .isInstanceOfSatisfying(
                        NotForPress.class,
                        reason -> assertThat(reason.advice()).isEqualTo("save it again as a baseline JPEG or as PNG"));
    }

    @ParameterizedTest
    @CsvSource({"0x11, 0x11", "0x21, 0x11", "0x22, 0x11"})
    void usual_samplings_of_a_jpeg_are_not_refused(String luminance, String chrominance) throws Exception {
        PDImageXObject jpeg = jpeg(0xC0, Integer.decode(luminance), Integer.decode(chrominance));

        JpegFrame.refuseUnsafe(jpeg.getCOSObject());
        assertThat(jpeg.getCOSObject().getCOSName(COSName.FILTER)).isEqualTo(COSName.DCT_DECODE);
    }
}
