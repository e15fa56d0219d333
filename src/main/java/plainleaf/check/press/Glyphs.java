package plainleaf.check.press;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.util.Matrix;

/** The outlines of letters. */
final class Glyphs {
    private Glyphs() {}

    /** The outline of a letter on the page, in points; empty where it has none. */
    static Shape shape(PDFont font, int code, Matrix matrix) throws IOException {
        AffineTransform place = matrix.createAffineTransform();
        place.concatenate(font.getFontMatrix().createAffineTransform());
        return place.createTransformedShape(outline(font, code));
    }

    private static GeneralPath outline(PDFont font, int code) throws IOException {
        return font instanceof PDVectorFont outlined ? outlined.getNormalizedPath(code) : new GeneralPath();
    }

    static PrintedFont font(PDFont font, int code) throws IOException {
        String name = font.getName() == null ? "without a name" : font.getName().replaceFirst("^[A-Z]{6}\\+", "");
        boolean lacking = font instanceof PDType0Font composite && composite.codeToGID(code) == 0;
        boolean drawn = font instanceof org.apache.pdfbox.pdmodel.font.PDType3Font;
        return new PrintedFont(name, drawn || font.isEmbedded(), drawn, lacking);
    }
}
