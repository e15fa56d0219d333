package plainleaf.pdf.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import plainleaf.model.Bytes;

/** All pages of several PDFs in one picture, side by side, each PDF beginning a row of its own. */
public final class ContactSheet {
    private static final int WIDTH = 1600;
    private static final int GAP = 8;
    private static final Color GROUND = new Color(0x77, 0x77, 0x77);
    /** Of each colour as many shades are kept: enough to judge a page by, and a third of the file. */
    private static final int SHADES = 16;

    private final int pageHeight;

    /** @param pageHeight of each page in pixels, whatever its paper */
    public ContactSheet(int pageHeight) {
        this.pageHeight = pageHeight;
    }

    /**
     * The picture as PNG.
     *
     * @param files PDFs that can be read
     * @throws IOException if one of them cannot
     */
    public Bytes of(List<Bytes> files) throws IOException {
        List<List<BufferedImage>> rows = new ArrayList<>();
        for (Bytes file : files) rows.addAll(rows(pages(file)));
        BufferedImage sheet =
                new BufferedImage(width(rows), GAP + rows.size() * (pageHeight + GAP), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = sheet.createGraphics();
        pen.setColor(GROUND);
        pen.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        int top = GAP;
        for (List<BufferedImage> row : rows) {
            int left = GAP;
            for (BufferedImage page : row) {
                pen.drawImage(page, left, top, null);
                left += page.getWidth() + GAP;
            }
            top += pageHeight + GAP;
        }
        pen.dispose();
        return png(inFewShades(sheet));
    }

    private List<BufferedImage> pages(Bytes file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toArray())) {
            PDFRenderer renderer = new PDFRenderer(document);
            List<BufferedImage> pages = new ArrayList<>();
            for (int page = 0; page < document.getNumberOfPages(); page++)
                pages.add(page(renderer, page, document.getPage(page).getCropBox().getHeight()));
            return pages;
        }
    }

    /** Drawn at twice its size and made smaller: thin lines and small letters would break up otherwise. */
    private BufferedImage page(PDFRenderer renderer, int page, float points) throws IOException {
        BufferedImage large = renderer.renderImage(page, 2 * pageHeight / points, ImageType.RGB);
        int width = Math.max(1, Math.round(large.getWidth() * (float) pageHeight / large.getHeight()));
        BufferedImage small = new BufferedImage(width, pageHeight, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = small.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(large, 0, 0, width, pageHeight, null);
        pen.dispose();
        return small;
    }

    private static List<List<BufferedImage>> rows(List<BufferedImage> pages) {
        List<List<BufferedImage>> rows = new ArrayList<>();
        int left = WIDTH;
        for (BufferedImage page : pages) {
            if (left + page.getWidth() + GAP > WIDTH) {
                rows.add(new ArrayList<>());
                left = GAP;
            }
            rows.get(rows.size() - 1).add(page);
            left += page.getWidth() + GAP;
        }
        return rows;
    }

    private static int width(List<List<BufferedImage>> rows) {
        return rows.stream()
                .mapToInt(row -> GAP
                        + row.stream().mapToInt(page -> page.getWidth() + GAP).sum())
                .max()
                .orElse(GAP);
    }

    private static BufferedImage inFewShades(BufferedImage picture) {
        for (int y = 0; y < picture.getHeight(); y++)
            for (int x = 0; x < picture.getWidth(); x++) {
                int colour = picture.getRGB(x, y);
                picture.setRGB(x, y, shade(colour >> 16) << 16 | shade(colour >> 8) << 8 | shade(colour));
            }
        return picture;
    }

    private static int shade(int channel) {
        int steps = SHADES - 1;
        return ((channel & 0xFF) * steps + 127) / 255 * 255 / steps;
    }

    private static Bytes png(BufferedImage picture) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", file);
        return Bytes.of(file.toByteArray());
    }
}
