package plainleaf.check.press;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** Finds what no press file may hold, since a press cannot print it or may print something else (ISO 15930-7, 6). */
final class Forbidden {
    private static final Set<String> ACTIONS = Set.of(
            "GoTo",
            "GoToR",
            "GoToE",
            "Launch",
            "Thread",
            "URI",
            "Sound",
            "Movie",
            "Hide",
            "Named",
            "SubmitForm",
            "ResetForm",
            "ImportData",
            "SetOCGState",
            "Rendition",
            "Trans",
            "GoTo3DView");

    private static final int DEEPEST = 30;
    private static final COSName EMBEDDED_FILE = COSName.getPDFName("EF");
    private static final COSName TRANSFER = COSName.getPDFName("TR");
    private static final COSName NEW_TRANSFER = COSName.getPDFName("TR2");

    private final Map<String, Integer> found = new TreeMap<>();

    private Forbidden() {}

    /** What there is, in words, each with how often. */
    static List<String> in(PDDocument document) {
        Forbidden forbidden = new Forbidden();
        COSDocument objects = document.getDocument();
        for (COSObjectKey key : List.copyOf(objects.getXrefTable().keySet())) {
            COSObject object = objects.getObjectFromPool(key);
            forbidden.look(object.getObject(), 0);
        }
        forbidden.catalog(document.getDocumentCatalog().getCOSObject());
        return forbidden.found.entrySet().stream()
                .map(entry -> entry.getKey() + (entry.getValue() > 1 ? " (" + entry.getValue() + " times)" : ""))
                .toList();
    }

    private void catalog(COSDictionary catalog) {
        COSDictionary form = catalog.getCOSDictionary(COSName.ACRO_FORM);
        COSArray fields = form == null ? null : form.getCOSArray(COSName.FIELDS);
        tell(fields != null && fields.size() > 0 ? "a form to fill in" : "");
        tell(form != null && form.containsKey(COSName.getPDFName("XFA")) ? "an XFA form" : "");
    }

    private void look(@Nullable COSBase object, int depth) {
        if (depth > DEEPEST || object == null) {
            return;
        }
        if (object instanceof COSArray array) {
            for (COSBase element : array) {
                look(direct(element), depth + 1);
            }
        } else if (object instanceof COSDictionary entries) {
            judge(entries);
            for (COSBase value : entries.getValues()) {
                look(direct(value), depth + 1);
            }
        }
    }

    /** Nothing for what stands elsewhere, which is looked at there. */
    private static @Nullable COSBase direct(@Nullable COSBase value) {
        return value instanceof COSObject ? null : value;
    }

    private void judge(COSDictionary entries) {
        String kind = entries.getNameAsString(COSName.S, "");
        boolean tag = entries.getNameAsString(COSName.TYPE, "").equals("StructElem");
        tell(kind.equals("JavaScript") && !tag ? "a script" : "");
        tell(ACTIONS.contains(kind) && !tag ? "an action (" + kind + ")" : "");
        boolean named = entries.containsKey(COSName.F) || entries.containsKey(COSName.UF);
        tell(named && entries.containsKey(EMBEDDED_FILE) ? "an attached file" : "");
        String drawing = entries.getNameAsString(COSName.SUBTYPE, "");
        tell(drawing.equals("PS") ? "a piece of PostScript" : "");
        boolean drawn = drawing.equals("Image") || drawing.equals("Form");
        tell(drawn && entries.containsKey(COSName.getPDFName("OPI")) ? "a picture from elsewhere (OPI)" : "");
        tell(
                drawn && entries.containsKey(COSName.getPDFName("Alternates"))
                        ? "a picture with others in its place"
                        : "");
        tell(isTransfer(entries) ? "a curve that changes inks on the press (transfer function)" : "");
        tell(isLzw(entries.getDictionaryObject(COSName.FILTER)) ? "a stream in LZW, which PDF/X does not take" : "");
    }

    private static boolean isTransfer(COSDictionary entries) {
        boolean state = entries.containsKey(COSName.getPDFName("OPM"))
                || entries.getNameAsString(COSName.TYPE, "").equals("ExtGState");
        COSBase curve = entries.getDictionaryObject(TRANSFER);
        boolean old = curve != null && !COSName.IDENTITY.equals(curve);
        COSBase young = entries.getDictionaryObject(NEW_TRANSFER);
        return state && (old || (young != null && !COSName.DEFAULT.equals(young)));
    }

    private static boolean isLzw(@Nullable COSBase filter) {
        if (filter instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                if (isLzw(several.getObject(i))) {
                    return true;
                }
            }
        }
        return COSName.LZW_DECODE.equals(filter) || COSName.LZW_DECODE_ABBREVIATION.equals(filter);
    }

    private void tell(String words) {
        if (!words.isEmpty()) {
            found.merge(words, 1, Integer::sum);
        }
    }
}
