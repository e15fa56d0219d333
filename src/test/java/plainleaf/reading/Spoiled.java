package plainleaf.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Files that were broken on purpose, so that a proof can be seen to fail. */
final class Spoiled {
    private Spoiled() {}

    /** One word of the text says its letters backwards, as programs that store what is seen do. */
    static byte[] reversedWord(byte[] pdf) throws IOException {
        return change(
                pdf,
                (mark, text) -> mark.setString(
                        COSName.ACTUAL_TEXT, new StringBuilder(text).reverse().toString()));
    }

    /** One word of the text is left to the codes of its glyphs. */
    static byte[] withoutReplacement(byte[] pdf) throws IOException {
        return change(pdf, (mark, text) -> mark.removeItem(COSName.ACTUAL_TEXT));
    }

    /** Changes the longest word that stands in the resources of the first page, and is not drawn in the running footer. */
    private static byte[] change(byte[] pdf, BiConsumer<COSDictionary, String> change) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDPage page = document.getPage(0);
            COSDictionary marks = page.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);
            COSDictionary longest = new COSDictionary();
            Set<COSName> read = read(page);
            for (COSName name : marks.keySet()) {
                if (!read.contains(name)) continue;
                COSDictionary mark = marks.getCOSDictionary(name);
                if (text(mark).length() > text(longest).length()) longest = mark;
            }
            change.accept(longest, text(longest));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    /** The names of the marks that stand in no artifact. */
    private static Set<COSName> read(PDPage page) throws IOException {
        Set<COSName> names = new HashSet<>();
        Deque<Boolean> within = new ArrayDeque<>(List.of(false));
        List<COSBase> operands = new ArrayList<>();
        for (Object token : new PDFStreamParser(page).parse()) {
            if (token instanceof COSBase operand) {
                operands.add(operand);
                continue;
            }
            String operator = ((Operator) token).getName();
            if (operator.equals("BDC") || operator.equals("BMC"))
                within.push(within.peek() || operands.get(0).equals(COSName.ARTIFACT));
            if (operator.equals("BDC") && !within.peek() && operands.get(1) instanceof COSName name) names.add(name);
            if (operator.equals("EMC")) within.pop();
            operands.clear();
        }
        return names;
    }

    private static String text(COSDictionary mark) {
        return mark.getString(COSName.ACTUAL_TEXT, "");
    }
}
