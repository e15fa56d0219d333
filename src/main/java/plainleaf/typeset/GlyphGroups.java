package plainleaf.typeset;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import plainleaf.model.Bytes;
import plainleaf.typeset.GlyphGroup.Part;

/**
 * Adds glyphs to a font that are made of others in other places: composites (OpenType, glyf). A word of such glyphs is
 * written without a move between them, on one base line, so that whoever guesses words from places finds it whole.
 */
final class GlyphGroups {
    /** Places are in words; they are places, and not points; the parts keep their own metrics. */
    private static final int WORDS_AND_PLACES = 0x0001 | 0x0002;

    private static final int MORE_PARTS = 0x0020;
    private static final int COMPOSITE_HEADER = 10;
    private static final int PART = 8;
    private static final int MOST = 0xFFFF;

    /** OpenType, hmtx: an advance and a bearing. */
    private static final int METRIC = 4;

    private final FontTables tables;
    private final Map<Integer, Integer> ids;
    private final List<GlyphGroup> groups;
    private final ByteBuffer places;
    private final ByteBuffer outlines;
    private final ByteArrayOutputStream added = new ByteArrayOutputStream();
    private final int first;

    /**
     * The groups for a font.
     *
     * @param ids the id in the font of each glyph that a group is made of
     */
    GlyphGroups(byte[] font, Map<Integer, Integer> ids, List<GlyphGroup> groups) {
        this.tables = new FontTables(font);
        this.ids = ids;
        this.groups = groups;
        this.places = tables.get("loca");
        this.outlines = tables.get("glyf");
        this.first = tables.get("maxp").getShort(4) & 0xFFFF;
        if (tables.get("head").getShort(50) != 1) throw new IllegalStateException("a subset with short places");
    }

    /** The id of the first group; the others follow in their order. */
    int first() {
        return first;
    }

    /** The font with the groups in it. */
    Bytes font() {
        ByteBuffer loca = ByteBuffer.allocate(places.capacity() + groups.size() * Integer.BYTES);
        loca.put(tables.bytes("loca"));
        ByteBuffer hmtx = ByteBuffer.allocate((first + groups.size()) * METRIC);
        copyMetrics(hmtx);
        for (GlyphGroup group : groups) {
            List<Part> drawn = group.parts().stream().filter(this::isDrawn).toList();
            int left = drawn.isEmpty() ? 0 : addOutline(drawn);
            loca.putInt(outlines.capacity() + added.size());
            hmtx.putShort((short) group.advance()).putShort((short) left);
        }
        tables.put("loca", loca.array());
        tables.put("hmtx", hmtx.array());
        tables.put("glyf", joined());
        raiseLimits();
        return tables.file();
    }

    private boolean isDrawn(Part part) {
        int at = id(part) * Integer.BYTES;
        return places.getInt(at + Integer.BYTES) > places.getInt(at);
    }

    private int id(Part part) {
        Integer id = ids.get(part.glyph());
        if (id == null) throw new IllegalStateException("a group of a glyph that is not in the subset");
        return id;
    }

    /** Returns the left edge of the outline. */
    private int addOutline(List<Part> parts) {
        ByteBuffer outline = ByteBuffer.allocate(COMPOSITE_HEADER + parts.size() * PART);
        outline.putShort((short) -1);
        outline.putShort((short) edge(parts, 2, false)).putShort((short) edge(parts, 4, false));
        outline.putShort((short) edge(parts, 6, true)).putShort((short) edge(parts, 8, true));
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            int more = i + 1 < parts.size() ? MORE_PARTS : 0;
            outline.putShort((short) (WORDS_AND_PLACES | more)).putShort((short) id(part));
            outline.putShort(near(part.right())).putShort(near(part.up()));
        }
        added.writeBytes(outline.array());
        return edge(parts, 2, false);
    }

    /** An edge of the box around all parts; {@code field} is where each part's own box has it. */
    private int edge(List<Part> parts, int field, boolean largest) {
        boolean sideways = field % 4 == 2;
        int edge = largest ? Integer.MIN_VALUE : Integer.MAX_VALUE;
        for (Part part : parts) {
            int own = outlines.getShort(places.getInt(id(part) * Integer.BYTES) + field);
            int placed = own + (sideways ? part.right() : part.up());
            edge = largest ? Math.max(edge, placed) : Math.min(edge, placed);
        }
        return edge;
    }

    private void copyMetrics(ByteBuffer hmtx) {
        ByteBuffer hhea = tables.get("hhea");
        ByteBuffer old = tables.get("hmtx");
        int full = hhea.getShort(34) & 0xFFFF;
        for (int glyph = 0; glyph < first; glyph++) {
            hmtx.putShort(old.getShort(Math.min(glyph, full - 1) * METRIC));
            hmtx.putShort(old.getShort(glyph < full ? glyph * METRIC + 2 : full * METRIC + (glyph - full) * 2));
        }
        hhea.putShort(34, (short) (first + groups.size()));
    }

    private byte[] joined() {
        byte[] glyf = Arrays.copyOf(tables.bytes("glyf"), outlines.capacity() + added.size());
        System.arraycopy(added.toByteArray(), 0, glyf, outlines.capacity(), added.size());
        return glyf;
    }

    /** OpenType, maxp: what a composite may need at most. */
    private void raiseLimits() {
        ByteBuffer maxp = tables.get("maxp");
        int most = groups.stream().mapToInt(group -> group.parts().size()).max().orElse(1);
        maxp.putShort(4, (short) (first + groups.size()));
        raise(maxp, 10, most * Math.max(maxp.getShort(6) & MOST, maxp.getShort(10) & MOST));
        raise(maxp, 12, most * Math.max(maxp.getShort(8) & MOST, maxp.getShort(12) & MOST));
        raise(maxp, 28, most);
        raise(maxp, 30, (maxp.getShort(30) & 0xFFFF) + 1);
    }

    /** No font has a place further away; a text may ask for one, with hundreds of marks on a letter. */
    private static short near(int place) {
        return (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, place));
    }

    private static void raise(ByteBuffer maxp, int at, int least) {
        maxp.putShort(at, (short) Math.min(MOST, Math.max(maxp.getShort(at) & 0xFFFF, least)));
    }
}
