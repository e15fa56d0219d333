package plainleaf.pdf.press;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFStreamParser;

/** A soft mask that is as dense as it is light (ISO 32000-1, 11.5.3): only one that knows no colours may stay as it is. */
final class GreyMask {
    private static final Set<String> COLOURED = Set.of("rg", "RG", "k", "K", "Do", "BI", "scn", "SCN", "sc", "SC");

    private GreyMask() {}

    static void require(COSStream drawn) throws IOException, NotForPress {
        COSDictionary group = drawn.getCOSDictionary(COSName.GROUP);
        COSBase space = group == null ? null : group.getDictionaryObject(COSName.CS);
        boolean grey = space != null && ColourSpaces.kind(space) == ColourSpaces.Kind.GREY;
        if (!grey || isColoured(drawn) || hasColouredShading(drawn)) {
            throw new NotForPress(
                    "a drawing has a mask that fades it by the lightness of colours, which we cannot turn into inks",
                    "take the mask out of the drawing, or give the mask greys alone");
        }
    }

    private static boolean isColoured(COSStream drawn) throws IOException {
        try (InputStream in = drawn.createInputStream()) {
            for (Object token : new PDFStreamParser(in.readAllBytes()).parse()) {
                if (token instanceof Operator operator && COLOURED.contains(operator.getName())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean hasColouredShading(COSStream drawn) throws NotForPress {
        COSDictionary resources = drawn.getCOSDictionary(COSName.RESOURCES);
        COSDictionary shadings = resources == null ? null : resources.getCOSDictionary(COSName.SHADING);
        if (shadings != null) {
            for (COSName name : shadings.keySet()) {
                COSDictionary shading = shadings.getCOSDictionary(name);
                if (shading == null
                        || ColourSpaces.kind(shading.getDictionaryObject(COSName.COLORSPACE))
                                != ColourSpaces.Kind.GREY) {
                    return true;
                }
            }
        }
        return false;
    }
}
