package plainleaf.typeset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import plainleaf.model.Bytes;

/**
 * A font cut down to some of its glyphs, without names and character map: what a PDF embeds.
 *
 * @param file the TrueType file; the same for the same glyphs
 * @param glyphs the id in {@code file} of each glyph asked for, of the parts of which such a glyph is made, and of .notdef
 *     (0), by its id in the whole font
 * @param groups the id in {@code file} of each group asked for
 */
public record FontSubset(Bytes file, Map<Integer, Integer> glyphs, Map<GlyphGroup, Integer> groups) {
    // ISO 32000-1, 9.9, table 126: what a CIDFontType2 needs.
    private static final List<String> TABLES =
            List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm", "gasp");

    public FontSubset {
        glyphs = Map.copyOf(glyphs);
        groups = Map.copyOf(groups);
    }

    static FontSubset of(TrueTypeFont font, Collection<Integer> glyphs, List<GlyphGroup> groups) {
        try {
            TTFSubsetter subsetter = new TTFSubsetter(font, TABLES);
            Set<Integer> shown = new TreeSet<>(glyphs);
            groups.forEach(group -> group.parts().forEach(part -> shown.add(part.glyph())));
            subsetter.addGlyphIds(shown);
            Map<Integer, Integer> newIds = new TreeMap<>();
            subsetter.getGIDMap().forEach((now, before) -> newIds.put(before, now));
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            subsetter.writeToStream(file);
            return with(file.toByteArray(), newIds, groups);
        } catch (IOException e) {
            throw new IllegalStateException("a font in memory", e);
        }
    }

    private static FontSubset with(byte[] file, Map<Integer, Integer> ids, List<GlyphGroup> groups) {
        if (groups.isEmpty()) return new FontSubset(Bytes.of(file), ids, Map.of());
        GlyphGroups added = new GlyphGroups(file, ids, groups);
        Map<GlyphGroup, Integer> groupIds = new HashMap<>();
        groups.forEach(group -> groupIds.put(group, added.first() + groupIds.size()));
        return new FontSubset(added.font(), ids, groupIds);
    }
}
