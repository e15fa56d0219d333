package plainleaf.pdf.text;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** The CMap that turns codes into characters (ISO 32000-1, 9.10.3). */
final class ToUnicodeMap {
    /** Adobe Technical Note 5411: a block has at most 100 entries. */
    private static final int BLOCK = 100;

    private static final String HEAD = """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            """;
    private static final String FOOT = """
            endcmap
            CMapName currentdict /CMap defineresource pop
            end
            end
            """;

    private ToUnicodeMap() {}

    /** The text of each code, from code 1 on; the text of code 0 is not written. */
    static byte[] of(List<String> texts) {
        StringBuilder map = new StringBuilder(HEAD);
        for (int from = 1; from < texts.size(); from += BLOCK) {
            int to = Math.min(from + BLOCK, texts.size());
            map.append(to - from).append(" beginbfchar\n");
            for (int code = from; code < to; code++) {
                map.append('<').append(Hex.of((char) code)).append("> <");
                map.append(Hex.of(texts.get(code))).append(">\n");
            }
            map.append("endbfchar\n");
        }
        return map.append(FOOT).toString().getBytes(StandardCharsets.US_ASCII);
    }
}
