package plainleaf.html;

import io.nayuki.qrcodegen.QrCode;

/**
 * A QR code as a path of squares.
 *
 * @param width of the whole, its quiet zone on every side included, in modules
 * @param path of the dark modules, as SVG writes it
 */
public record QrDrawing(int width, String path) {
    /** ISO/IEC 18004:2015, 6.3.8: four modules on every side. */
    private static final int QUIET = 4;

    /** Of a text, which can be read with 15 % of the code spoiled by folds or dirt. */
    static QrDrawing of(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                int from = x;
                while (x < code.size && code.getModule(x, y)) {
                    x++;
                }
                if (x > from) {
                    int wide = x - from;
                    path.append('M').append(from + QUIET).append(' ').append(y + QUIET);
                    path.append('h').append(wide).append("v1h-").append(wide).append('z');
                }
            }
        }
        return new QrDrawing(code.size + 2 * QUIET, path.toString());
    }
}
