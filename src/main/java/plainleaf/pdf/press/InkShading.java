package plainleaf.pdf.press;

import java.io.IOException;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.function.PDFunction;

/** Turns a shading along a line or from a circle (ISO 32000-1, 8.7.4.5.3 and 8.7.4.5.4) into inks, in steps too small to see. */
final class InkShading {
    private static final int AXIAL = 2;
    private static final int RADIAL = 3;
    private static final int STEPS = 256;
    private static final int FULL = 255;
    private static final String ONE_COLOUR =
            "fill the drawing with one colour, or with a gradient along a line or a circle";

    private final PDDocument document;
    private final Separation separation;

    InkShading(PDDocument document, Separation separation) {
        this.document = document;
        this.separation = separation;
    }

    void convert(COSDictionary shading) throws IOException, NotForPress {
        int type = shading.getInt(COSName.SHADING_TYPE);
        ColourSpaces.Kind kind = ColourSpaces.kind(shading.getDictionaryObject(COSName.COLORSPACE));
        if ((type != AXIAL && type != RADIAL) || kind == ColourSpaces.Kind.PATTERN) {
            throw new NotForPress(
                    "a drawing has a shading of kind " + type + ", which we cannot turn into inks", ONE_COLOUR);
        }
        float[] domain = domain(shading);
        float[][] colours = colours(functions(shading, kind), kind, domain);
        boolean grey = Arrays.stream(colours).allMatch(InkShading::isGrey);
        shading.setItem(COSName.FUNCTION, function(samples(colours, grey), domain));
        shading.setItem(COSName.COLORSPACE, COSName.DEVICECMYK);
        if (shading.getDictionaryObject(COSName.BACKGROUND) instanceof COSArray background) {
            shading.setItem(COSName.BACKGROUND, array(inks(grey, background.toFloatArray())));
        }
    }

    private static float[] domain(COSDictionary shading) {
        float[] domain = shading.getDictionaryObject(COSName.DOMAIN) instanceof COSArray array
                ? array.toFloatArray()
                : new float[0];
        return domain.length == 2 ? domain : new float[] {0, 1};
    }

    private static PDFunction[] functions(COSDictionary shading, ColourSpaces.Kind kind)
            throws IOException, NotForPress {
        COSBase function = shading.getDictionaryObject(COSName.FUNCTION);
        PDFunction[] functions;
        if (function instanceof COSArray several) {
            functions = new PDFunction[several.size()];
            for (int i = 0; i < functions.length; i++) {
                functions[i] = PDFunction.create(several.getObject(i));
            }
        } else {
            functions = new PDFunction[] {PDFunction.create(function)};
        }
        if (functions.length != 1 && functions.length != kind.parts()) {
            throw new NotForPress("a drawing has a shading that says too little of its colours", ONE_COLOUR);
        }
        return functions;
    }

    private static float[][] colours(PDFunction[] functions, ColourSpaces.Kind kind, float[] domain)
            throws IOException {
        float[][] colours = new float[STEPS][kind.parts()];
        for (int step = 0; step < STEPS; step++) {
            float at = domain[0] + (domain[1] - domain[0]) * step / (STEPS - 1);
            for (int i = 0; i < functions.length; i++) {
                float[] result = functions[i].eval(new float[] {at});
                System.arraycopy(result, 0, colours[step], i, Math.min(result.length, kind.parts() - i));
            }
        }
        return colours;
    }

    private byte[] samples(float[][] colours, boolean grey) throws NotForPress {
        byte[] samples = new byte[STEPS * 4];
        for (int step = 0; step < STEPS; step++) {
            Inks inks = inks(grey, colours[step]);
            samples[4 * step] = sample(inks.cyan());
            samples[4 * step + 1] = sample(inks.magenta());
            samples[4 * step + 2] = sample(inks.yellow());
            samples[4 * step + 3] = sample(inks.black());
        }
        return samples;
    }

    private COSStream function(byte[] samples, float[] domain) throws IOException {
        COSStream function = document.getDocument().createCOSStream();
        function.setInt(COSName.FUNCTION_TYPE, 0);
        function.setItem(COSName.DOMAIN, PdfNumber.array(domain[0], domain[1]));
        function.setItem(COSName.RANGE, PdfNumber.array(0, 1, 0, 1, 0, 1, 0, 1));
        COSArray size = new COSArray();
        size.add(COSInteger.get(STEPS));
        function.setItem(COSName.SIZE, size);
        function.setInt(COSName.BITS_PER_SAMPLE, 8);
        PressResources.write(function, samples);
        return function;
    }

    /** Never more than the limit: what is left over is cut off. */
    private static byte sample(double share) {
        return (byte) (int) Math.floor(share * FULL);
    }

    private static boolean isGrey(float... colour) {
        return colour.length == 1 || (colour.length == 3 && colour[0] == colour[1] && colour[0] == colour[2]);
    }

    /** @param grey whether all of the shading is, which then stands on the black plate alone */
    private Inks inks(boolean grey, float... colour) throws NotForPress {
        if (grey && isGrey(colour)) {
            return separation.ofTone(colour[0]);
        }
        return switch (colour.length) {
            case 3 -> separation.ofPhotograph(colour[0], colour[1], colour[2]);
            case 4 -> new Inks(colour[0], colour[1], colour[2], colour[3]).within(separation.limit());
            default -> throw new NotForPress("a drawing has a shading that says too little of its colours", ONE_COLOUR);
        };
    }

    private static COSArray array(Inks inks) {
        return PdfNumber.array(inks.cyan(), inks.magenta(), inks.yellow(), inks.black());
    }
}
