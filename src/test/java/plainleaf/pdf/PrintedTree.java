package plainleaf.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The structure elements of a printed document. */
final class PrintedTree {
    private PrintedTree() {}

    static COSDictionary treeRoot(PDDocument pdf) {
        return pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
    }

    /** Those of this type, in reading order. */
    static List<COSDictionary> tags(PDDocument pdf, String type) {
        List<COSDictionary> found = new ArrayList<>();
        collect(treeRoot(pdf).getDictionaryObject(COSName.K), type, found);
        return found;
    }

    private static void collect(COSBase kids, String type, List<COSDictionary> found) {
        if (kids instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                collect(several.getObject(i), type, found);
            }
        } else if (kids instanceof COSDictionary kid && kid.containsKey(COSName.S)) {
            if (type.equals(kid.getNameAsString(COSName.S))) {
                found.add(kid);
            }
            collect(kid.getDictionaryObject(COSName.K), type, found);
        }
    }

    /** The names of the header cells that a cell names; empty where it names none. */
    static List<String> headers(COSDictionary cell) {
        COSDictionary attributes = cell.getCOSDictionary(COSName.A);
        COSArray names = attributes == null ? null : attributes.getCOSArray(COSName.getPDFName("Headers"));
        return names == null
                ? List.of()
                : StreamSupport.stream(names.spliterator(), false)
                        .map(name -> ((COSString) name).getString())
                        .toList();
    }
}
