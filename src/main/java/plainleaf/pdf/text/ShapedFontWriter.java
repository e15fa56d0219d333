package plainleaf.pdf.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.zip.CRC32;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import plainleaf.pdf.text.ShapedFont.Use;
import plainleaf.typeset.FontProgram;
import plainleaf.typeset.FontSubset;
import plainleaf.typeset.GlyphGroup;

/** Writes a font with the glyphs that were used, as a composite TrueType font (ISO 32000-1, 9.7). */
final class ShapedFontWriter {
    private static final int TAG_LETTERS = 6;

    private final PDDocument document;
    private final ShapedFont font;
    private final FontProgram program;
    private final List<Use> uses;

    ShapedFontWriter(PDDocument document, ShapedFont font, List<Use> uses) {
        this.document = document;
        this.font = font;
        this.program = font.program();
        this.uses = uses;
    }

    void write(COSDictionary dictionary) throws IOException {
        List<GlyphGroup> groups = uses.stream().map(Use::group).distinct().toList();
        FontSubset subset = program.subset(
                groups.stream().map(ShapedFontWriter::glyph).toList(),
                groups.stream().filter(group -> !font.isNatural(group)).toList());
        String name = tag(groups) + "+" + program.name();
        COSArray descendants = new COSArray();
        descendants.add(descendant(name, subset));
        dictionary.setName(COSName.BASE_FONT, name);
        dictionary.setItem(COSName.DESCENDANT_FONTS, descendants);
        List<String> texts = uses.stream().map(Use::text).toList();
        dictionary.setItem(COSName.TO_UNICODE, stream(ToUnicodeMap.of(texts)));
    }

    private COSDictionary descendant(String name, FontSubset subset) throws IOException {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setItem(COSName.TYPE, COSName.FONT);
        dictionary.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        dictionary.setName(COSName.BASE_FONT, name);
        dictionary.setItem(COSName.CIDSYSTEMINFO, identity());
        dictionary.setItem(COSName.FONT_DESC, descriptor(name, subset));
        dictionary.setItem(COSName.W, widths());
        dictionary.setInt(COSName.DW, 1000);
        dictionary.setItem(COSName.CID_TO_GID_MAP, stream(glyphOfEachCode(subset)));
        return dictionary;
    }

    private static COSDictionary identity() {
        COSDictionary info = new COSDictionary();
        info.setString(COSName.REGISTRY, "Adobe");
        info.setString(COSName.ORDERING, "Identity");
        info.setInt(COSName.SUPPLEMENT, 0);
        return info;
    }

    private PDFontDescriptor descriptor(String name, FontSubset subset) throws IOException {
        PDFontDescriptor descriptor = font.getFontDescriptor();
        descriptor.setFontName(name);
        byte[] content = subset.file().toArray();
        PDStream file = stream(content);
        file.getCOSObject().setInt(COSName.LENGTH1, content.length);
        descriptor.setFontFile2(file);
        return descriptor;
    }

    private COSArray widths() {
        COSArray each = new COSArray();
        for (Use use : uses) {
            float width = use.group().advance() * 1000f / program.unitsPerEm();
            each.add(width == Math.rint(width) ? COSInteger.get((long) width) : new COSFloat(width));
        }
        COSArray widths = new COSArray();
        widths.add(COSInteger.ZERO);
        widths.add(each);
        return widths;
    }

    private byte[] glyphOfEachCode(FontSubset subset) {
        byte[] map = new byte[uses.size() * 2];
        for (int code = 0; code < uses.size(); code++) {
            GlyphGroup used = uses.get(code).group();
            int glyph = subset.groups().getOrDefault(used, subset.glyphs().getOrDefault(glyph(used), 0));
            map[2 * code] = (byte) (glyph >> 8);
            map[2 * code + 1] = (byte) glyph;
        }
        return map;
    }

    private static int glyph(GlyphGroup group) {
        return group.parts().isEmpty() ? 0 : group.parts().get(0).glyph();
    }

    private PDStream stream(byte[] content) throws IOException {
        return new PDStream(document, new ByteArrayInputStream(content), COSName.FLATE_DECODE);
    }

    /** ISO 32000-1, 9.6.4: six letters that tell one subset from another. */
    private static String tag(List<GlyphGroup> groups) {
        CRC32 sum = new CRC32();
        for (GlyphGroup group : groups) {
            sum.update(ByteBuffer.allocate(4).putInt(0, group.advance()));
            for (GlyphGroup.Part part : group.parts()) {
                sum.update(ByteBuffer.allocate(12)
                        .putInt(0, part.glyph())
                        .putInt(4, part.right())
                        .putInt(8, part.up()));
            }
        }
        long number = sum.getValue();
        StringBuilder tag = new StringBuilder();
        for (int i = 0; i < TAG_LETTERS; i++) {
            tag.append((char) ('A' + number % 26));
            number /= 26;
        }
        return tag.toString();
    }
}
