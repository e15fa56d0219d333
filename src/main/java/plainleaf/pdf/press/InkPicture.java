package plainleaf.pdf.press;

import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Turns the points of a picture into inks; it keeps as many as it had. */
final class InkPicture {
    private static final int INKS = 4;
    private static final int DIFFERENCE = 2;

    private final PDDocument document;
    private final Separation separation;

    InkPicture(PDDocument document, Separation separation) {
        this.document = document;
        this.separation = separation;
    }

    COSStream of(COSStream picture) throws IOException, NotForPress {
        if (picture.getBoolean(COSName.IMAGE_MASK, false)) {
            return picture;
        }
        if (picture.getDictionaryObject(COSName.MASK) instanceof COSArray) {
            throw NotForPress.picture(
                    picture,
                    "has one colour that is transparent, which we cannot turn into inks",
                    "save it again as PNG without transparency");
        }
        int width = picture.getInt(COSName.WIDTH);
        int height = picture.getInt(COSName.HEIGHT);
        PicturePoints points = PicturePoints.of(picture);
        PointInks inks = new PointInks(separation, points.isGrey());
        byte[] row = new byte[width * INKS];
        COSStream printed = document.getDocument().createCOSStream();
        copy(picture, printed);
        printed.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        // Compressed as it comes: PDFBox would hold every point until the last one is written.
        try (OutputStream out = new DeflaterOutputStream(printed.createRawOutputStream())) {
            for (int y = 0; y < height; y++) {
                points.reach(y);
                for (int x = 0; x < width; x++) {
                    inks.write(points, x, y, row, x * INKS);
                }
                subtract(row);
                out.write(row);
            }
        }
        return printed;
    }

    private static void copy(COSStream picture, COSStream printed) {
        for (COSName name : new COSName[] {
            COSName.TYPE,
            COSName.SUBTYPE,
            COSName.WIDTH,
            COSName.HEIGHT,
            COSName.SMASK,
            COSName.MASK,
            COSName.INTERPOLATE,
            COSName.STRUCT_PARENT
        }) {
            COSBase value = picture.getItem(name);
            if (value != null) {
                printed.setItem(name, value);
            }
        }
        printed.setItem(COSName.COLORSPACE, COSName.DEVICECMYK);
        printed.setInt(COSName.BITS_PER_COMPONENT, 8);
        COSDictionary how = new COSDictionary();
        how.setInt(COSName.PREDICTOR, DIFFERENCE);
        how.setInt(COSName.COLORS, INKS);
        how.setInt(COSName.BITS_PER_COMPONENT, 8);
        how.setInt(COSName.COLUMNS, picture.getInt(COSName.WIDTH));
        printed.setItem(COSName.DECODE_PARMS, how);
    }

    /** TIFF predictor 2 (ISO 32000-1, 7.4.4.4): each point as what it differs by from its left neighbour. */
    private static void subtract(byte[] row) {
        for (int i = row.length - 1; i >= INKS; i--) {
            row[i] -= row[i - INKS];
        }
    }
}
