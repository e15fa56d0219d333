package plainleaf.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The code is read by another program than the one that makes it. */
class QrDrawingTest {
    private static final Pattern ROW = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-(\\d+)z");
    private static final int SCALE = 4;
    private static final int QUIET = 4;

    private static int[] pixels(QrDrawing drawing) {
        int side = drawing.width() * SCALE;
        int[] pixels = new int[side * side];
        Arrays.fill(pixels, 0xFFFFFF);
        ROW.matcher(drawing.path()).results().forEach(row -> {
            int x = Integer.parseInt(row.group(1)) * SCALE;
            int y = Integer.parseInt(row.group(2)) * SCALE;
            int wide = Integer.parseInt(row.group(3)) * SCALE;
            assertThat(x).isGreaterThanOrEqualTo(QUIET * SCALE);
            assertThat(y).isGreaterThanOrEqualTo(QUIET * SCALE);
            assertThat(x + wide).isLessThanOrEqualTo(side - QUIET * SCALE);
            for (int down = 0; down < SCALE; down++)
                Arrays.fill(pixels, (y + down) * side + x, (y + down) * side + x + wide, 0);
        });
        return pixels;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://a.example/en/x/",
                "https://leaflets.hospital.example/zh-Hans/vertebroplasty/large-print.html",
                "https://www.example.org/patients/ti/%E1%88%95%E1%88%9D%E1%88%9D/easy-read.html"
            })
    void a_reader_finds_the_address(String address) throws Exception {
        QrDrawing drawing = QrDrawing.of(address);
        int side = drawing.width() * SCALE;
        BinaryBitmap seen = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels(drawing))));

        assertThat(new QRCodeReader().decode(seen).getText()).isEqualTo(address);
        assertThat(ROW.matcher(drawing.path()).replaceAll("")).isEmpty();
    }

    /** 0.4 mm and more for each module where the code is 25 mm wide; what site.yaml may hold leaves this for its pages. */
    @Test
    void the_longest_address_can_be_read_in_print() {
        String page = "/zh-Hans/" + "a".repeat(75) + "/large-print.html";

        QrDrawing drawing = QrDrawing.of("https://a.example/" + "a".repeat(150 - "https://a.example/".length()) + page);

        assertThat(25.0 / (drawing.width() - 2 * QUIET)).isGreaterThanOrEqualTo(0.4);
    }
}
