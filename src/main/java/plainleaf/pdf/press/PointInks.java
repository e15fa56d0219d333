package plainleaf.pdf.press;

import java.util.Arrays;

/** The inks of the points of one picture, worked out once for each colour while it is remembered. */
final class PointInks {
    private static final int REMEMBERED = 1 << 16;
    private static final int FULL = 255;
    private static final int NOTHING = -1;

    private final Separation separation;
    private final boolean grey;
    private final int most;
    private final int[] colours = new int[REMEMBERED];
    private final int[] inks = new int[REMEMBERED];

    /** @param grey whether all of the picture is, which then stands on the black plate alone */
    PointInks(Separation separation, boolean grey) {
        this.separation = separation;
        this.grey = grey;
        this.most = (int) Math.floor(separation.limit() * FULL);
        Arrays.fill(colours, NOTHING);
    }

    /** Writes the four inks of one point. */
    void write(PicturePoints points, int x, int y, byte[] row, int at) {
        int printed = switch (points.kind()) {
            case INKS -> within(points.part(x, y, 0), points.part(x, y, 1), points.part(x, y, 2), points.part(x, y, 3));
            case GREY -> of(points.part(x, y, 0) * 0x010101);
            default -> of((points.part(x, y, 0) << 16) | (points.part(x, y, 1) << 8) | points.part(x, y, 2));
        };
        row[at] = (byte) (printed >>> 24);
        row[at + 1] = (byte) (printed >>> 16);
        row[at + 2] = (byte) (printed >>> 8);
        row[at + 3] = (byte) printed;
    }

    private int of(int colour) {
        int place = (colour * 0x9E3779B1) >>> 16;
        if (colours[place] != colour) {
            colours[place] = colour;
            inks[place] = separated(colour);
        }
        return inks[place];
    }

    private int separated(int colour) {
        double red = (colour >> 16) / (double) FULL;
        double green = ((colour >> 8) & FULL) / (double) FULL;
        double blue = (colour & FULL) / (double) FULL;
        if (colour == 0xFFFFFF) {
            return 0;
        }
        Inks wanted = grey ? separation.ofTone(red) : separation.ofPhotograph(red, green, blue);
        return within(
                (int) Math.rint(wanted.cyan() * FULL),
                (int) Math.rint(wanted.magenta() * FULL),
                (int) Math.rint(wanted.yellow() * FULL),
                (int) Math.rint(wanted.black() * FULL));
    }

    /** In whole steps, so that rounding adds nothing to the limit. */
    private int within(int cyan, int magenta, int yellow, int black) {
        int sum = cyan + magenta + yellow;
        if (sum + black <= most) {
            return (cyan << 24) | (magenta << 16) | (yellow << 8) | black;
        }
        int room = Math.max(0, most - black);
        return ((cyan * room / sum) << 24) | ((magenta * room / sum) << 16) | ((yellow * room / sum) << 8) | black;
    }
}
