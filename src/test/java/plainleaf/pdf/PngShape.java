package plainleaf.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import plainleaf.model.Bytes;

/**
 * A way in which PNG (ISO/IEC 15948) stores three stripes, for pictures that are the same wherever they are made.
 *
 * @param type the colour type: 0 grey, 2 RGB, 3 numbers of a palette, 4 grey with alpha, 6 RGB with alpha
 * @param depth bits of a sample
 * @param stripes the samples of a dot of each stripe
 * @param chunks what stands between the header and the dots
 * @param seen the stripes' colours on white paper, as 0xRRGGBB
 */
record PngShape(
        String name, int type, int depth, int[][] stripes, List<Chunk> chunks, boolean interlaced, int... seen) {
    static final int STRIPES = 3;
    /** In dots; rows of few bits end inside a byte. */
    private static final int WIDTH = 21;

    private static final int HEIGHT = 6;
    private static final int[][] AT_ONCE = {{0, 0, 1, 1}};
    /** ISO/IEC 15948, 8.2: where the seven passes begin, and their steps. */
    private static final int[][] ADAM7 = {
        {0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}
    };

    private static final int NAVY = 0x000080;
    private static final int ORANGE = 0xFF8000;
    private static final int DARK = 0x333333;
    private static final int WHITE = 0xFFFFFF;
    private static final int PALE = 0xFFBF7F;

    record Chunk(String name, byte... data) {
        Chunk(String name, int... data) {
            this(name, bytes(data));
        }
    }

    /** What a picture may say of the meaning of its colours, which are those of a screen all the same. */
    private enum Meaning {
        UNSAID,
        GAMMA,
        GAMMA_AND_PRIMARIES,
        SRGB,
        PROFILE
    }

    /** Every shape, with everything that is said of colours, row after row and interlaced. */
    static List<PngShape> all() {
        List<PngShape> all = new ArrayList<>();
        for (PngShape shape : plain()) {
            for (Meaning meaning : Meaning.values()) {
                // A profile is of the kind of the picture, and there is no grey one with the greys of a screen.
                if (meaning != Meaning.PROFILE || shape.type % 4 != 0) {
                    all.add(shape.with(meaning, false));
                    all.add(shape.with(meaning, true));
                }
            }
        }
        return all;
    }

    private static List<PngShape> plain() {
        List<PngShape> shapes = new ArrayList<>();
        shapes.add(listed(1, new int[] {WHITE, NAVY, WHITE}, WHITE, NAVY));
        shapes.add(listed(1, new int[] {NAVY, ORANGE, NAVY}, NAVY, ORANGE));
        shapes.add(listed(1, new int[] {DARK, WHITE, DARK}, DARK, WHITE));
        shapes.add(listed(1, new int[] {NAVY, NAVY, NAVY}, NAVY));
        shapes.add(listed(1, new int[] {NAVY, WHITE, NAVY}, NAVY, ORANGE).shown(255, 0));
        for (int depth : new int[] {2, 4, 8}) {
            shapes.add(listed(depth, new int[] {NAVY, WHITE, ORANGE}, NAVY, WHITE, ORANGE));
            shapes.add(listed(depth, new int[] {NAVY, WHITE, PALE}, NAVY, NAVY, ORANGE)
                    .shown(255, 0, 128));
        }
        for (int depth : new int[] {1, 2, 4, 8, 16}) {
            int full = (1 << depth) - 1;
            int dark = depth == 1 ? 1 : Math.max(1, full / 5);
            int seen = dark * 255 / full * 0x010101;
            int[][] greys = {{0}, {dark}, {full}};
            shapes.add(of("grey", 0, depth, greys, 0, seen, WHITE));
            shapes.add(of("grey", 0, depth, greys, WHITE, seen, WHITE).and(new Chunk("tRNS", 0, 0)));
        }
        for (int depth : new int[] {8, 16}) {
            int unit = depth == 8 ? 1 : 0x101;
            int[][] colours = {{0, 0, 128 * unit}, {255 * unit, 255 * unit, 255 * unit}, {255 * unit, 128 * unit, 0}};
            shapes.add(of("colours", 2, depth, colours, NAVY, WHITE, ORANGE));
            shapes.add(of("colours", 2, depth, colours, WHITE, WHITE, ORANGE)
                    .and(new Chunk("tRNS", 0, 0, 0, 0, depth == 8 ? 0 : 128, 128)));
            shapes.add(of(
                    "grey with alpha",
                    4,
                    depth,
                    new int[][] {{51 * unit, 255 * unit}, {0, 0}, {0, 128 * unit}},
                    DARK,
                    WHITE,
                    0x7F7F7F));
            shapes.add(of(
                    "colours with alpha",
                    6,
                    depth,
                    new int[][] {{0, 0, 128 * unit, 255 * unit}, {0, 0, 0, 0}, {255 * unit, 128 * unit, 0, 128 * unit}},
                    NAVY,
                    WHITE,
                    PALE));
        }
        return shapes;
    }

    private static PngShape of(String name, int type, int depth, int[][] stripes, int... seen) {
        return new PngShape(name + " of " + depth + " bits", type, depth, stripes, List.of(), false, seen);
    }

    private static PngShape listed(int depth, int[] seen, int... palette) {
        int[][] stripes = new int[STRIPES][];
        for (int i = 0; i < STRIPES; i++) {
            stripes[i] = new int[] {i % palette.length};
        }
        int[] parts = IntStream.of(palette)
                .flatMap(colour -> IntStream.of(colour >> 16, colour >> 8 & 0xFF, colour & 0xFF))
                .toArray();
        return of("list of " + palette.length, 3, depth, stripes, seen).and(new Chunk("PLTE", parts));
    }

    private PngShape shown(int... alphas) {
        return and(new Chunk("tRNS", alphas));
    }

    private PngShape and(Chunk chunk) {
        List<Chunk> more = new ArrayList<>(chunks);
        more.add(chunk);
        return new PngShape(name + ", " + chunk.name, type, depth, stripes, more, interlaced, seen);
    }

    private PngShape with(Meaning meaning, boolean interlacing) {
        List<Chunk> more = new ArrayList<>();
        if (meaning == Meaning.GAMMA || meaning == Meaning.GAMMA_AND_PRIMARIES) {
            more.add(new Chunk("gAMA", numbers(45455)));
        }
        if (meaning == Meaning.GAMMA_AND_PRIMARIES) {
            more.add(new Chunk("cHRM", numbers(31270, 32900, 64000, 33000, 30000, 60000, 15000, 6000)));
        }
        if (meaning == Meaning.SRGB) {
            more.add(new Chunk("sRGB", 0));
        }
        if (meaning == Meaning.PROFILE) {
            byte[] profile =
                    deflated(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
            more.add(new Chunk(
                    "iCCP",
                    ByteBuffer.allocate(profile.length + 3)
                            .put((byte) 's')
                            .putShort((short) 0)
                            .put(profile)
                            .array()));
        }
        more.addAll(chunks);
        String full = name + ", " + meaning + (interlacing ? ", interlaced" : "");
        return new PngShape(full, type, depth, stripes, more, interlacing, seen);
    }

    Bytes file() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(bytes(0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'));
        ByteBuffer header = ByteBuffer.allocate(13).putInt(WIDTH).putInt(HEIGHT);
        header.put(bytes(depth, type, 0, 0, interlaced ? 1 : 0));
        write(file, new Chunk("IHDR", header.array()));
        chunks.forEach(chunk -> write(file, chunk));
        ByteArrayOutputStream dots = new ByteArrayOutputStream();
        for (int[] pass : interlaced ? ADAM7 : AT_ONCE) {
            write(dots, pass);
        }
        write(file, new Chunk("IDAT", deflated(dots.toByteArray())));
        write(file, new Chunk("IEND"));
        return Bytes.of(file.toByteArray());
    }

    private void write(ByteArrayOutputStream dots, int... pass) {
        for (int y = pass[1]; y < HEIGHT && pass[0] < WIDTH; y += pass[3]) {
            StringBuilder bits = new StringBuilder("0".repeat(8));
            for (int x = pass[0]; x < WIDTH; x += pass[2]) {
                for (int sample : stripes[x * STRIPES / WIDTH]) {
                    String digits = Integer.toBinaryString(sample);
                    bits.append("0".repeat(depth - digits.length())).append(digits);
                }
            }
            bits.append("0".repeat((8 - bits.length() % 8) % 8));
            for (int i = 0; i < bits.length(); i += 8) {
                dots.write(Integer.parseInt(bits, i, i + 8, 2));
            }
        }
    }

    private static void write(ByteArrayOutputStream file, Chunk chunk) {
        byte[] checked = ByteBuffer.allocate(4 + chunk.data.length)
                .put(chunk.name.getBytes(StandardCharsets.US_ASCII))
                .put(chunk.data)
                .array();
        CRC32 sum = new CRC32();
        sum.update(checked);
        file.writeBytes(numbers(chunk.data.length));
        file.writeBytes(checked);
        file.writeBytes(numbers((int) sum.getValue()));
    }

    private static byte[] numbers(int... values) {
        ByteBuffer bytes = ByteBuffer.allocate(4 * values.length);
        IntStream.of(values).forEach(bytes::putInt);
        return bytes.array();
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    private static byte[] deflated(byte[] bytes) {
        Deflater deflater = new Deflater();
        deflater.setInput(bytes);
        deflater.finish();
        byte[] all = new byte[bytes.length + 100];
        int length = deflater.deflate(all);
        deflater.end();
        return Arrays.copyOf(all, length);
    }

    @Override
    public String toString() {
        return name;
    }
}
