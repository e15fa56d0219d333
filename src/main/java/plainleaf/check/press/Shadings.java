package plainleaf.check.press;

import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShading;
import org.jspecify.annotations.Nullable;

/** Reads the colours a shading runs through (ISO 32000-1, 8.7.4.5). */
final class Shadings {
    private static final int STEPS = 256;

    /** Of a colour that depends on two numbers, each way. */
    private static final int GRID = 48;

    private static final float[] UNIT = {0, 1};

    private Shadings() {}

    /**
     * The colours of this shading, and what lies where on the page.
     *
     * @param place from its own coordinates to the page's points
     */
    static Sample read(PDShading shading, AffineTransform place) {
        try {
            List<Hue> hues = hues(shading);
            if (hues.isEmpty()) {
                return Sample.unmeasured(Hues.initial(shading.getColorSpace()));
            }
            Hue densest = hues.stream().reduce(Hue::orMore).orElseGet(Hue::unknown);
            return new Sample(densest, false, true, tone(shading, place, hues, densest));
        } catch (IOException | RuntimeException e) {
            // PDFBox casts whatever it finds in a broken file.
            return Sample.unknown();
        }
    }

    /** None where only its corners know their colours. */
    private static List<Hue> hues(PDShading shading) throws IOException {
        PDColorSpace space = shading.getColorSpace();
        List<Hue> hues = new ArrayList<>();
        int type = shading.getShadingType();
        if (type == PDShading.SHADING_TYPE1) {
            float[] domain = numbers(shading, COSName.DOMAIN, new float[] {0, 1, 0, 1});
            for (int i = 0; i <= GRID; i++) {
                for (int j = 0; j <= GRID; j++) {
                    float x = domain[0] + (domain[1] - domain[0]) * i / GRID;
                    float y = domain[2] + (domain[3] - domain[2]) * j / GRID;
                    hues.add(Hues.of(space, shading.evalFunction(new float[] {x, y})));
                }
            }
        } else if (type <= PDShading.SHADING_TYPE3 || shading.getFunction() != null) {
            float[] range = range(shading, type);
            for (int i = 0; i < STEPS; i++) {
                float t = range[0] + (range[1] - range[0]) * i / (STEPS - 1);
                hues.add(Hues.of(space, shading.evalFunction(t)));
            }
        }
        return hues;
    }

    /** What its function is asked for: of a mesh, the last pair of its limits. */
    private static float[] range(PDShading shading, int type) {
        if (type <= PDShading.SHADING_TYPE3) {
            return numbers(shading, COSName.DOMAIN, UNIT);
        }
        float[] decode = numbers(shading, COSName.DECODE, UNIT);
        return new float[] {decode[decode.length - 2], decode[decode.length - 1]};
    }

    private static float[] numbers(PDShading shading, COSName key, float[] usual) {
        COSArray listed = shading.getCOSObject().getCOSArray(key);
        return listed == null || listed.size() < usual.length ? usual : listed.toFloatArray();
    }

    private static Tone tone(PDShading shading, AffineTransform place, List<Hue> hues, Hue densest) {
        float[] coords = numbers(shading, COSName.COORDS, new float[4]);
        double dx = coords[2] - coords[0];
        double dy = coords[3] - coords[1];
        double length = dx * dx + dy * dy;
        if (shading.getShadingType() != PDShading.SHADING_TYPE2 || length == 0) {
            return (x, y) -> densest;
        }
        AffineTransform back;
        try {
            back = place.createInverse();
        } catch (NoninvertibleTransformException e) {
            return (x, y) -> densest;
        }
        COSArray extend = shading.getCOSObject().getCOSArray(COSName.EXTEND);
        return (x, y) -> {
            Point2D at = back.transform(new Point2D.Double(x, y), null);
            return along(((at.getX() - coords[0]) * dx + (at.getY() - coords[1]) * dy) / length, hues, extend);
        };
    }

    private static @Nullable Hue along(double share, List<Hue> hues, @Nullable COSArray extend) {
        if ((share < 0 && !goesOn(extend, 0)) || (share > 1 && !goesOn(extend, 1))) {
            return null;
        }
        return hues.get((int) Math.round(Math.max(0, Math.min(1, share)) * (hues.size() - 1)));
    }

    private static boolean goesOn(@Nullable COSArray extend, int end) {
        return extend != null && extend.size() > end && extend.getObject(end) == COSBoolean.TRUE;
    }
}
