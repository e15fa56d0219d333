package plainleaf.check.tags;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import plainleaf.model.Bytes;

/** A small PDF written object by object, as no library would write it. */
public final class HandMadePdf {
    private final List<String> objects = new ArrayList<>();

    private HandMadePdf() {}

    /** One page with this content; {@code tree} are the objects from number 7 on, and number 7 is the root of the tags. */
    public static Bytes of(String content, String... tree) {
        return of("/Lang (en) /MarkInfo << /Marked true >> /StructTreeRoot 7 0 R", content, tree);
    }

    /** One page with this content, of which nothing else is known. */
    public static Bytes untagged(String content) {
        return of("", content, new String[0]);
    }

    private static Bytes of(String entries, String content, String[] tree) {
        HandMadePdf pdf = new HandMadePdf();
        pdf.add("<< /Type /Catalog /Pages 2 0 R " + entries + " >>");
        pdf.add("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
        pdf.add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 5 0 R"
                + " /Resources << /Font << /F 4 0 R >> /XObject << /X 6 0 R >> >> >>");
        pdf.add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
        pdf.add(stream("", content));
        pdf.add(stream(
                "/Type /XObject /Subtype /Form /BBox [0 0 200 200] /Resources << /Font << /F 4 0 R >> >> ",
                "/P << /MCID 0 >> BDC BT /F 12 Tf 10 50 Td (in the form) Tj ET EMC"));
        for (String object : tree) {
            pdf.add(object);
        }
        return Bytes.of(pdf.whole().getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Shows a text 12 points high, this far from the left and the bottom, in points. */
    public static String text(int x, int y, String text) {
        return "BT /F 12 Tf " + x + " " + y + " Td (" + text + ") Tj ET ";
    }

    private void add(String object) {
        objects.add(object);
    }

    private static String stream(String entries, String content) {
        return "<< " + entries + "/Length " + content.length() + " >>\nstream\n" + content + "\nendstream";
    }

    private String whole() {
        StringBuilder file = new StringBuilder("%PDF-1.7\n");
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < objects.size(); i++) {
            places.add(file.length());
            file.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
        }
        int table = file.length();
        file.append("xref\n0 ").append(objects.size() + 1).append("\n0000000000 65535 f \n");
        places.forEach(place -> file.append(
                        "0".repeat(10 - String.valueOf(place).length()))
                .append(place)
                .append(" 00000 n \n"));
        return file.append("trailer\n<< /Size ")
                .append(objects.size() + 1)
                .append(" /Root 1 0 R >>\nstartxref\n")
                .append(table)
                .append("\n%%EOF\n")
                .toString();
    }
}
