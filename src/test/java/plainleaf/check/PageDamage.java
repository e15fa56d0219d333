package plainleaf.check;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Damages what is seen of a good PDF, and leaves its tags as they are. */
final class PageDamage {
    private PageDamage() {}

    /** Something done to the operators of a page. */
    private interface Change {
        void to(List<Object> tokens);
    }

    private static void page(PDDocument pdf, int index, Change change) throws IOException {
        PDPage page = pdf.getPage(index);
        List<Object> tokens = new ArrayList<>(new PDFStreamParser(page).parse());
        change.to(tokens);
        PDStream content = new PDStream(pdf);
        try (OutputStream out = content.createOutputStream()) {
            new ContentStreamWriter(out).writeTokens(tokens);
        }
        page.setContents(content);
    }

    private static List<Object> operators(String operators) throws IOException {
        return new PDFStreamParser(operators.getBytes(java.nio.charset.StandardCharsets.US_ASCII)).parse();
    }

    private static boolean is(Object token, String operator) {
        return token instanceof Operator known && known.getName().equals(operator);
    }

    /** Letters of nine points in the place of twelve. */
    static void shrink(PDDocument pdf) throws IOException {
        page(pdf, 1, tokens -> {
            for (int i = 1; i < tokens.size(); i++) {
                if (is(tokens.get(i), "Tf")) {
                    tokens.set(i - 1, new COSFloat(9));
                }
            }
        });
    }

    static void fade(PDDocument pdf) throws IOException {
        atText(pdf, 1, "0.6 g");
    }

    /** Does this at the beginning of each text of a page. */
    static void atText(PDDocument pdf, int page, String operators) throws IOException {
        List<Object> change = operators(operators);
        page(pdf, page, tokens -> {
            for (int i = tokens.size() - 1; i >= 0; i--) {
                if (is(tokens.get(i), "BT")) {
                    tokens.addAll(i + 1, change);
                }
            }
        });
    }

    static void paintOver(PDDocument pdf) throws IOException {
        List<Object> box = operators("/Artifact BMC q 1 g 0 0 500 700 re f Q EMC");
        page(pdf, 1, tokens -> tokens.addAll(box));
    }

    static void clip(PDDocument pdf) throws IOException {
        List<Object> clip = operators("0 0 1 1 re W n");
        page(pdf, 1, tokens -> tokens.addAll(0, clip));
    }

    /** Makes a photograph of one dot the last thing that is drawn. */
    static void coverWithPicture(PDDocument pdf) throws IOException {
        PDImageXObject dot = LosslessFactory.createFromImage(pdf, new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB));
        PDPage page = pdf.getPage(1);
        List<Object> picture = operators("/Artifact BMC q 500 0 0 700 0 0 cm /"
                + page.getResources().add(dot).getName() + " Do Q EMC");
        page(pdf, 1, tokens -> tokens.addAll(picture));
    }

    /** Puts all of a page on a layer that a reader may hide. */
    static void putOnLayer(PDDocument pdf) throws IOException {
        List<Object> begin = operators("/OC << /Type /OCG >> BDC");
        List<Object> end = operators("EMC");
        page(pdf, 1, tokens -> {
            tokens.addAll(0, begin);
            tokens.addAll(end);
        });
    }

    static void darken(PDDocument pdf) throws IOException {
        List<Object> ground = operators("/Artifact BMC q 0.3 g 0 0 m 500 0 l 500 700 l 0 700 l h f Q EMC");
        page(pdf, 1, tokens -> tokens.addAll(0, ground));
    }

    /** The same, but where nothing is written, and clipped away where something is. */
    static void darkenAside(PDDocument pdf) throws IOException {
        List<Object> ground =
                operators("/Artifact BMC q 0.3 g 0 0 10 700 re f 0 0 8 700 re W n 0 0 500 700 re f Q EMC");
        page(pdf, 1, tokens -> tokens.addAll(0, ground));
    }

    static void cut(PDDocument pdf) {
        pdf.getPage(1).setCropBox(new PDRectangle(150, 700));
    }

    /** Draws all texts of a page once more, a little to the right of where they stand. */
    static void overprint(PDDocument pdf) throws IOException {
        List<Object> before = operators("/Artifact <</Type /Pagination>> BDC q 1 0 0 1 9 0 cm");
        List<Object> after = operators("Q EMC");
        page(pdf, 1, tokens -> {
            List<Object> again = new ArrayList<>(before);
            boolean inText = false;
            for (Object token : List.copyOf(tokens)) {
                inText |= is(token, "BT");
                if (inText) {
                    again.add(token);
                }
                inText &= !is(token, "ET");
            }
            tokens.addAll(again);
            tokens.addAll(after);
        });
    }

    /** A photograph of 199 dots per inch at the foot of a page. */
    static void blur(PDDocument pdf) throws IOException {
        photograph(pdf, 199);
    }

    static void sharpen(PDDocument pdf) throws IOException {
        photograph(pdf, 200);
    }

    /** Half an inch wide and an inch high, and lying on its side. */
    private static void photograph(PDDocument pdf, int resolution) throws IOException {
        BufferedImage dots = new BufferedImage(resolution, resolution / 2, BufferedImage.TYPE_INT_RGB);
        PDImageXObject image = LosslessFactory.createFromImage(pdf, dots);
        COSName name = pdf.getPage(1).getResources().add(image);
        List<Object> drawn = operators("/Artifact BMC q 0 72 -36 0 60 60 cm /" + name.getName() + " Do Q EMC");
        page(pdf, 1, tokens -> tokens.addAll(0, drawn));
    }

    /** Shows the box of letters that the font has not. */
    static void loseGlyph(PDDocument pdf) throws IOException {
        page(pdf, 1, tokens -> {
            for (Object token : tokens) {
                if (token instanceof COSArray shown && shown.size() > 0 && shown.get(0) instanceof COSString codes) {
                    byte[] lost = codes.getBytes();
                    lost[0] = 0;
                    lost[1] = 0;
                    shown.set(0, new COSString(lost, true));
                    return;
                }
            }
        });
    }

    static void takeFontsOut(PDDocument pdf) {
        for (PDPage page : pdf.getPages()) {
            COSDictionary fonts =
                    page.getCOSObject().getCOSDictionary(COSName.RESOURCES).getCOSDictionary(COSName.FONT);
            for (COSName name : fonts.keySet()) {
                COSBase below = fonts.getCOSDictionary(name)
                        .getCOSArray(COSName.DESCENDANT_FONTS)
                        .getObject(0);
                ((COSDictionary) below).getCOSDictionary(COSName.FONT_DESC).removeItem(COSName.FONT_FILE2);
            }
        }
    }
}
