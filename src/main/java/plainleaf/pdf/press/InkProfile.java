package plainleaf.pdf.press;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import plainleaf.model.Bytes;
import plainleaf.model.PrintCondition;

/** The ICC profile of a printing condition: what paper shows of inks, and which inks show a colour (ICC.1:2010, 7 and 9). */
final class InkProfile {
    /** Offset on coated paper, ISO 12647-2, made from the measurements of Fogra. */
    static final InkProfile BUILT_IN = builtIn();

    private static final int HEAD = 128;
    private static final int ENTRY = 12;
    private static final int SIGNATURE_AT = 36;
    private static final int SPACE_AT = 16;
    private static final int CONNECTION_AT = 20;

    /** What 100 in L and 0 in a or b are in tables of 16 bits: the older count, which they keep in every version. */
    private static final double L_OF_WORDS = 65280.0 / 65535;

    private static final double AB_OF_WORDS = 256.0 / 65535;
    private static final double AB_OF_BYTES = 1.0 / 255;

    private final byte[] file;
    private final String name;
    private final InkTable toInks;
    private final InkTable toLab;

    /**
     * The profile in this file.
     *
     * @throws IllegalArgumentException with part of a sentence, if it is none of four inks or not of a kind we can read
     */
    InkProfile(byte[] file) {
        this.file = file.clone();
        ByteBuffer buffer = ByteBuffer.wrap(this.file);
        if (file.length < HEAD + 4 || !text(buffer, SIGNATURE_AT).equals("acsp")) {
            throw new IllegalArgumentException("it is no ICC profile");
        }
        if (!text(buffer, SPACE_AT).equals("CMYK")
                || !text(buffer, CONNECTION_AT).equals("Lab ")) {
            throw new IllegalArgumentException("it does not say how cyan, magenta, yellow and black are printed");
        }
        Map<String, ByteBuffer> tags = tags(buffer);
        // Relative colorimetric; where a profile has one intent alone, that stands under the first name.
        toInks = table(tags, "B2A1", "B2A0");
        toLab = table(tags, "A2B1", "A2B0");
        if (toInks.inputs() != 3 || toLab.inputs() != 4) {
            throw new IllegalArgumentException("its colour tables are not those of four inks");
        }
        name = name(tags.get("desc"));
    }

    private static InkProfile builtIn() {
        try (InputStream in = Objects.requireNonNull(InkProfile.class.getResourceAsStream("FOGRA39L_coated.icc"))) {
            return new InkProfile(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Of a file, or our own where there is none.
     *
     * @throws IllegalArgumentException with part of a sentence, if it cannot be used
     */
    static InkProfile of(Bytes file) {
        try {
            return file.size() == 0 ? BUILT_IN : new InkProfile(file.toArray());
        } catch (IllegalArgumentException unusable) {
            throw unusable;
        } catch (RuntimeException damaged) {
            // Whatever else a damaged file leads us to, such as a place behind its end.
            throw new IllegalArgumentException("it is damaged", damaged);
        }
    }

    byte[] file() {
        return file.clone();
    }

    /** What it says of itself, and the name that printers know it by. */
    PrintCondition condition() {
        return new PrintCondition(name, this == BUILT_IN ? "FOGRA39" : "Custom");
    }

    private static String text(ByteBuffer file, int at) {
        byte[] four = new byte[4];
        file.get(at, four);
        return new String(four, StandardCharsets.ISO_8859_1);
    }

    private static Map<String, ByteBuffer> tags(ByteBuffer file) {
        Map<String, ByteBuffer> tags = new LinkedHashMap<>();
        int count = file.getInt(HEAD);
        for (int i = 0; i < count; i++) {
            int at = HEAD + 4 + i * ENTRY;
            if (at + ENTRY > file.limit()) {
                throw new IllegalArgumentException("its end is missing");
            }
            int start = file.getInt(at + 4);
            int size = file.getInt(at + 8);
            if (start < 0 || size < 0 || (long) start + size > file.limit()) {
                throw new IllegalArgumentException("its end is missing");
            }
            tags.put(text(file, at), file.slice(start, size));
        }
        return tags;
    }

    private static InkTable table(Map<String, ByteBuffer> tags, String wanted, String other) {
        ByteBuffer tag = tags.getOrDefault(wanted, tags.get(other));
        if (tag == null || tag.limit() < 52) {
            throw new IllegalArgumentException("it has no colour table " + wanted);
        }
        return new InkTable(tag);
    }

    private static String name(@Nullable ByteBuffer tag) {
        if (tag == null || tag.limit() < 12) {
            return "";
        }
        boolean plain = text(tag, 0).equals("desc");
        int at = plain ? 12 : tag.limit() < 28 ? tag.limit() : tag.getInt(24);
        int length = plain ? tag.getInt(8) - 1 : tag.limit() < 28 ? 0 : tag.getInt(20);
        if (at < 0 || at > tag.limit()) {
            return "";
        }
        byte[] letters = new byte[Math.max(0, Math.min(length, tag.limit() - at))];
        tag.get(at, letters);
        return new String(letters, plain ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16BE).strip();
    }

    /** The inks that show this colour of CIELAB, relative to the paper. */
    Inks inks(double lightness, double a, double b) {
        double l = lightness / 100 * (toInks.hasWords() ? L_OF_WORDS : 1);
        double unit = toInks.hasWords() ? AB_OF_WORDS : AB_OF_BYTES;
        double[] inks = toInks.at(l, (a + 128) * unit, (b + 128) * unit);
        return new Inks(inks[0], inks[1], inks[2], inks[3]);
    }

    /** What these inks look like, as L, a and b of CIELAB relative to the paper. */
    double[] lab(Inks inks) {
        double[] lab = toLab.at(inks.cyan(), inks.magenta(), inks.yellow(), inks.black());
        double unit = toLab.hasWords() ? AB_OF_WORDS : AB_OF_BYTES;
        return new double[] {
            lab[0] * 100 / (toLab.hasWords() ? L_OF_WORDS : 1), lab[1] / unit - 128, lab[2] / unit - 128
        };
    }
}
