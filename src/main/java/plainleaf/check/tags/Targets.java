package plainleaf.check.tags;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.jspecify.annotations.Nullable;

/** Finds out where links and bookmarks lead. */
final class Targets {
    private static final COSName STRUCTURE_DESTINATION = COSName.getPDFName("SD");

    private final PDDocumentCatalog catalog;
    private final Pages pages;

    Targets(PDDocumentCatalog catalog, Pages pages) {
        this.catalog = catalog;
        this.pages = pages;
    }

    /** The target of an annotation or an outline item; never fails. */
    LinkTarget of(COSDictionary item) {
        COSDictionary action = item.getCOSDictionary(COSName.A);
        if (action == null) {
            return place(item.getDictionaryObject(COSName.DEST));
        }
        String uri = action.getString(COSName.URI, "");
        return uri.isEmpty() ? inFile(action) : LinkTarget.to(uri);
    }

    private LinkTarget inFile(COSDictionary action) {
        COSBase destination = action.getDictionaryObject(COSName.D);
        return place(destination == null ? action.getDictionaryObject(STRUCTURE_DESTINATION) : destination);
    }

    private LinkTarget place(@Nullable COSBase destination) {
        if (destination instanceof COSArray array && array.size() > 0) {
            return new LinkTarget("", page(array.getObject(0)), top(array));
        }
        return destination instanceof COSName || destination instanceof COSString
                ? named(destination)
                : LinkTarget.NOWHERE;
    }

    private int page(@Nullable COSBase target) {
        if (target instanceof COSNumber number) {
            return number.intValue() + 1;
        }
        if (!(target instanceof COSDictionary dictionary)) {
            return 0;
        }
        int number = pages.number(dictionary);
        COSDictionary owner = dictionary.getCOSDictionary(COSName.PG);
        return number == 0 && owner != null ? pages.number(owner) : number;
    }

    /** ISO 32000-1, table 151: {@code [page /XYZ left top zoom]} and {@code [page /FitH top]}. */
    private static double top(COSArray destination) {
        String kind = destination.size() > 1 && destination.getObject(1) instanceof COSName name ? name.getName() : "";
        int index = kind.equals("XYZ") ? 3 : 2;
        boolean hasTop = kind.equals("XYZ") || kind.equals("FitH") || kind.equals("FitBH");
        return hasTop && destination.size() > index && destination.getObject(index) instanceof COSNumber top
                ? top.floatValue()
                : 0;
    }

    private LinkTarget named(COSBase name) {
        PDNamedDestination destination =
                name instanceof COSName n ? new PDNamedDestination(n) : new PDNamedDestination((COSString) name);
        try {
            PDPageDestination found = catalog.findNamedDestinationPage(destination);
            return found == null ? LinkTarget.NOWHERE : place(found.getCOSObject());
        } catch (IOException | RuntimeException e) {
            // PDFBox casts whatever it finds in a broken file.
            return LinkTarget.NOWHERE;
        }
    }
}
