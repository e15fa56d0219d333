package plainleaf.html;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import plainleaf.model.PictureFile;

/**
 * A picture's own size, for its shape on the page.
 *
 * @param width in pixels, as {@code height}; never 0
 */
public record PictureSize(int width, int height) {
    /** What is taken for a picture that does not say its size. */
    static final PictureSize SQUARE = new PictureSize(480, 480);

    private static final Pattern VIEW_BOX = Pattern.compile(
            "<svg\\b[^>]*\\bviewBox\\s*=\\s*[\"'][-\\d.eE]+[\\s,]+[-\\d.eE]+[\\s,]+([\\d.]+)[\\s,]+([\\d.]+)\\s*[\"']");
    private static final double MUCH = 1.2;

    static PictureSize of(PictureFile file) {
        try {
            return file.mediaType().equals("image/svg+xml") ? ofDrawing(file) : ofPhotograph(file);
        } catch (IOException | NumberFormatException e) {
            return SQUARE;
        }
    }

    /** Its class in the style sheets: {@code wide}, {@code tall} or {@code square}. */
    public String shape() {
        if (width > height * MUCH) {
            return "wide";
        }
        return height > width * MUCH ? "tall" : "square";
    }

    private static PictureSize ofDrawing(PictureFile file) {
        Matcher box = VIEW_BOX.matcher(file.bytes().text());
        if (!box.find()) {
            return SQUARE;
        }
        double width = Double.parseDouble(box.group(1));
        double height = Double.parseDouble(box.group(2));
        double longer = Math.max(width, height);
        return longer == 0
                ? SQUARE
                : new PictureSize(pixels(SQUARE.width() * width / longer), pixels(SQUARE.height() * height / longer));
    }

    private static PictureSize ofPhotograph(PictureFile file) throws IOException {
        try (InputStream bytes = file.bytes().open();
                ImageInputStream image = new MemoryCacheImageInputStream(bytes)) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(image);
            if (!readers.hasNext()) {
                return SQUARE;
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(image);
                return new PictureSize(reader.getWidth(0), reader.getHeight(0));
            } finally {
                reader.dispose();
            }
        }
    }

    private static int pixels(double length) {
        return Math.max(1, (int) Math.round(length));
    }
}
