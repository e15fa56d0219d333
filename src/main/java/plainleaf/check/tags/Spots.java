package plainleaf.check.tags;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** Reads where an annotation answers to a click. */
final class Spots {
    /** In numbers: four corners. */
    private static final int QUADRILATERAL = 8;

    private Spots() {}

    /** The rectangle around it; empty where the file gives none. */
    static Optional<Box> box(COSDictionary annotation) {
        float[] corners = numbers(annotation.getCOSArray(COSName.RECT));
        return corners.length == 4 ? Optional.of(around(corners, 0, corners.length)) : Optional.empty();
    }

    /** ISO 32000-1, table 173: the rectangle counts where the quadrilaterals are missing. */
    static List<Box> of(COSDictionary annotation) {
        float[] corners = numbers(annotation.getCOSArray(COSName.QUADPOINTS));
        List<Box> spots = new ArrayList<>();
        for (int i = 0; i + QUADRILATERAL <= corners.length; i += QUADRILATERAL) {
            spots.add(around(corners, i, i + QUADRILATERAL));
        }
        return spots.isEmpty() ? box(annotation).stream().toList() : spots;
    }

    private static float[] numbers(@Nullable COSArray array) {
        return array == null ? new float[0] : array.toFloatArray();
    }

    private static Box around(float[] corners, int from, int to) {
        Box box = new Box(corners[from], corners[from + 1], corners[from], corners[from + 1]);
        for (int i = from + 2; i < to; i += 2) {
            box = box.with(new Box(corners[i], corners[i + 1], corners[i], corners[i + 1]));
        }
        return box;
    }
}
