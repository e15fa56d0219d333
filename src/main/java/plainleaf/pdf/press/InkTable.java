package plainleaf.pdf.press;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * A colour table of an ICC profile (ICC.1:2010, 10.10 {@code lut16Type} and 10.11 {@code lut8Type}), with values from 0 to 1
 * between whose points we go straight; ours alone, so that every Java runtime gives the same inks.
 */
final class InkTable {
    private static final int HEAD = 48;
    private static final int BYTE = 255;
    private static final int WORD = 65535;
    private static final int ENTRIES_OF_BYTES = 256;

    private final int inputs;
    private final int outputs;
    private final int points;
    private final float[][] before;
    private final float[] grid;
    private final float[][] after;
    private final boolean words;

    /**
     * The table that begins here.
     *
     * @throws IllegalArgumentException if it is of another kind, or not whole
     */
    InkTable(ByteBuffer tag) {
        byte[] kind = new byte[4];
        tag.get(0, kind);
        String name = new String(kind, StandardCharsets.ISO_8859_1);
        if (!name.equals("mft2") && !name.equals("mft1")) {
            throw new IllegalArgumentException("its colour tables are of the kind " + name.strip());
        }
        words = name.equals("mft2");
        inputs = tag.get(8) & 0xFF;
        outputs = tag.get(9) & 0xFF;
        points = tag.get(10) & 0xFF;
        if (inputs < 3 || inputs > 4 || outputs < 3 || outputs > 4 || points < 2) {
            throw new IllegalArgumentException("its colour tables have " + inputs + " inputs");
        }
        int entriesBefore = words ? tag.getShort(HEAD) : ENTRIES_OF_BYTES;
        int entriesAfter = words ? tag.getShort(HEAD + 2) : ENTRIES_OF_BYTES;
        tag.position(words ? HEAD + 4 : HEAD);
        before = curves(tag, inputs, entriesBefore);
        long nodes = 1;
        for (int i = 0; i < inputs; i++) {
            nodes *= points;
        }
        grid = numbers(tag, nodes * outputs);
        after = curves(tag, outputs, entriesAfter);
    }

    /** Whether its numbers have 16 bits, which decides how it counts Lab. */
    boolean hasWords() {
        return words;
    }

    int inputs() {
        return inputs;
    }

    private float[][] curves(ByteBuffer tag, int count, int entries) {
        if (entries < 2) {
            throw new IllegalArgumentException("a curve of its colour tables has no two points");
        }
        float[][] curves = new float[count][];
        for (int i = 0; i < count; i++) {
            curves[i] = numbers(tag, entries);
        }
        return curves;
    }

    private float[] numbers(ByteBuffer tag, long count) {
        if (count * (words ? 2 : 1) > tag.remaining()) {
            throw new IllegalArgumentException("its end is missing");
        }
        float[] numbers = new float[(int) count];
        for (int i = 0; i < count; i++) {
            numbers[i] = words ? (tag.getShort() & WORD) / (float) WORD : (tag.get() & BYTE) / (float) BYTE;
        }
        return numbers;
    }

    /** What stands at this place of the table. */
    double[] at(double... place) {
        int[] low = new int[inputs];
        double[] share = new double[inputs];
        for (int i = 0; i < inputs; i++) {
            double position = onCurve(before[i], place[i]) * (points - 1);
            low[i] = Math.min((int) position, points - 2);
            share[i] = position - low[i];
        }
        double[] sum = new double[outputs];
        for (int corner = 0; corner < (1 << inputs); corner++) {
            add(corner, low, share, sum);
        }
        for (int o = 0; o < outputs; o++) {
            sum[o] = onCurve(after[o], sum[o]);
        }
        return sum;
    }

    private void add(int corner, int[] low, double[] share, double[] sum) {
        double weight = 1;
        int node = 0;
        for (int i = 0; i < inputs; i++) {
            int up = (corner >> i) & 1;
            weight *= up == 1 ? share[i] : 1 - share[i];
            node = node * points + low[i] + up;
        }
        if (weight > 0) {
            for (int o = 0; o < outputs; o++) {
                sum[o] += weight * grid[node * outputs + o];
            }
        }
    }

    private static double onCurve(float[] curve, double place) {
        double position = Math.min(1, Math.max(0, place)) * (curve.length - 1);
        int low = Math.min((int) position, curve.length - 2);
        double share = position - low;
        return curve[low] * (1 - share) + curve[low + 1] * share;
    }
}
