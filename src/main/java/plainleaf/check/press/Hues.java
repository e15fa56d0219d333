package plainleaf.check.press;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.graphics.color.PDCalGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDCalRGB;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceN;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.color.PDICCBased;
import org.apache.pdfbox.pdmodel.graphics.color.PDLab;
import org.apache.pdfbox.pdmodel.graphics.color.PDSeparation;
import plainleaf.check.press.Hue.Space;

/** Reads colours as inks, without any conversion (ISO 32000-1, 8.6). */
final class Hues {
    private static final List<String> PROCESS = List.of("Cyan", "Magenta", "Yellow", "Black");

    private Hues() {}

    /** The hue of these components, which are as many as the space has. */
    static Hue of(PDColorSpace space, float[] n) {
        if (n.length < space.getNumberOfComponents()) {
            return Hue.unknown();
        } else if (space instanceof PDDeviceCMYK) {
            return Hue.cmyk(Space.CMYK, n[0], n[1], n[2], n[3]);
        } else if (space instanceof PDDeviceGray) {
            // ISO 15930: on a press of four inks grey of the device is black ink.
            return Hue.cmyk(Space.GRAY, 0, 0, 0, 1.0 - n[0]);
        } else if (space instanceof PDDeviceRGB) {
            return Hue.likely(Space.RGB, n[0], n[1], n[2]);
        } else if (space instanceof PDSeparation separation) {
            return spot(List.of(separation.getColorantName()), n, separation.getAlternateColorSpace());
        } else if (space instanceof PDDeviceN several) {
            return spot(several.getColorantNames(), n, alternate(several));
        } else if (space instanceof PDICCBased profiled) {
            return profiled(profiled, n);
        } else if (space instanceof PDLab) {
            return grey(Space.LAB, n[0] / 100.0);
        } else if (space instanceof PDCalRGB) {
            return Hue.likely(Space.CALIBRATED, n[0], n[1], n[2]);
        }
        return space instanceof PDCalGray ? grey(Space.CALIBRATED, n[0]) : Hue.unknown();
    }

    /** The colour a space begins with, of which nothing matters but how it is said. */
    static Hue initial(PDColorSpace space) {
        return of(space, space.getInitialColor().getComponents());
    }

    private static Hue profiled(PDICCBased space, float[] n) {
        return switch (space.getNumberOfComponents()) {
            case 4 -> Hue.cmyk(Space.CMYK_WITH_PROFILE, n[0], n[1], n[2], n[3]);
            case 1 -> grey(Space.GRAY_WITH_PROFILE, n[0]);
            case 3 -> Hue.likely(Space.RGB_WITH_PROFILE, n[0], n[1], n[2]);
            default -> Hue.unknown();
        };
    }

    private static Hue grey(Space space, double light) {
        return Hue.likely(space, light, light, light);
    }

    private static PDColorSpace alternate(PDDeviceN several) {
        try {
            return several.getAlternateColorSpace();
        } catch (IOException e) {
            // What it looks like on a screen is not what is printed.
            return PDDeviceCMYK.INSTANCE;
        }
    }

    private static Hue spot(List<String> names, float[] tints, PDColorSpace alternate) {
        double[] inks = new double[PROCESS.size()];
        double spots = 0;
        int plates = 0;
        StringBuilder named = new StringBuilder();
        for (int i = 0; i < Math.min(names.size(), tints.length); i++) {
            String name = names.get(i);
            int process = PROCESS.indexOf(name);
            if (name.equals("All")) {
                double tint = tints[i];
                return new Hue(Space.REGISTRATION, "", tint, tint, tint, tint, 0, Hue.PROCESS | Hue.SPOT);
            } else if (process >= 0) {
                inks[process] = tints[i];
                plates |= 1 << process;
            } else if (!name.equals("None")) {
                spots += tints[i];
                plates |= Hue.SPOT;
                named.append(named.isEmpty() ? "" : ", ").append(name);
            }
        }
        boolean rgb = alternate instanceof PDDeviceRGB && !named.isEmpty();
        Space space = rgb ? Space.SPOT_IN_RGB : named.isEmpty() ? Space.CMYK : Space.SPOT;
        return new Hue(space, named.toString(), inks[0], inks[1], inks[2], inks[3], spots, plates);
    }
}
