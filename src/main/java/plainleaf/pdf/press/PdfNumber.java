package plainleaf.pdf.press;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSNumber;

/** Numbers as they are written into a file: whole ones without a point. */
final class PdfNumber {
    private static final double EXACT = 10_000;

    private PdfNumber() {}

    static COSNumber of(double number) {
        double rounded = Math.rint(number * EXACT) / EXACT;
        return rounded == Math.rint(rounded) ? COSInteger.get((long) rounded) : new COSFloat((float) rounded);
    }

    static COSArray array(double... numbers) {
        COSArray array = new COSArray();
        for (double number : numbers) {
            array.add(of(number));
        }
        return array;
    }
}
