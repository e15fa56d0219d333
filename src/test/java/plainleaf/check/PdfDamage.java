package plainleaf.check;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** Finds the parts of a good PDF, and damages them. */
final class PdfDamage {
    private static final COSName K = COSName.K;

    private PdfDamage() {}

    static COSDictionary paragraph(PDDocument pdf, int index) {
        return tag(pdf, "P", index);
    }

    static COSDictionary tag(PDDocument pdf, String type, int index) {
        List<COSDictionary> found = new ArrayList<>();
        collect(pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject(), type, found);
        return found.get(index);
    }

    static COSDictionary foreign(PDDocument pdf) {
        List<COSDictionary> found = new ArrayList<>();
        collect(pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject(), "Span", found);
        return found.stream()
                .filter(span -> "cy".equals(span.getString(COSName.LANG)))
                .findFirst()
                .orElseThrow();
    }

    /** The tag that says what an abbreviation stands for. */
    static COSDictionary expansion(PDDocument pdf) {
        List<COSDictionary> found = new ArrayList<>();
        collect(pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject(), "Span", found);
        return found.stream()
                .filter(span -> span.containsKey(COSName.E))
                .findFirst()
                .orElseThrow();
    }

    static void collect(COSDictionary element, String type, List<COSDictionary> found) {
        if (type.equals(element.getNameAsString(COSName.S))) {
            found.add(element);
        }
        for (COSBase kid : kids(element)) {
            COSBase value = kid instanceof COSObject object ? object.getObject() : kid;
            if (value instanceof COSDictionary child && child.containsKey(COSName.S)) {
                collect(child, type, found);
            }
        }
    }

    static COSArray kids(COSDictionary element) {
        COSBase value = element.getDictionaryObject(K);
        if (value instanceof COSArray array) {
            return array;
        }
        COSArray single = new COSArray();
        if (element.getItem(K) != null) {
            single.add(element.getItem(K));
        }
        element.setItem(K, single);
        return single;
    }

    static void drop(COSDictionary element) {
        COSArray siblings = kids(element.getCOSDictionary(COSName.P));
        for (int i = 0; i < siblings.size(); i++) {
            if (siblings.getObject(i) == element) {
                siblings.remove(i);
                return;
            }
        }
        throw new IllegalStateException("not among its siblings");
    }

    /** Makes the marked content of a paragraph of the second page an artifact. */
    static void hide(PDDocument pdf) throws IOException {
        int mcid = ((COSInteger) kids(paragraph(pdf, 5)).getObject(0)).intValue();
        PDPage page = pdf.getPage(1);
        List<Object> tokens = new PDFStreamParser(page).parse();
        for (int i = 2; i < tokens.size(); i++) {
            if (tokens.get(i) instanceof Operator operator
                    && operator.getName().equals("BDC")
                    && tokens.get(i - 1) instanceof COSDictionary properties
                    && properties.getInt(COSName.MCID) == mcid) {
                tokens.set(i - 2, COSName.getPDFName("Artifact"));
                tokens.set(i - 1, new COSDictionary());
            }
        }
        PDStream content = new PDStream(pdf);
        try (OutputStream out = content.createOutputStream()) {
            new ContentStreamWriter(out).writeTokens(tokens);
        }
        page.setContents(content);
    }

    static void swap(PDDocument pdf) {
        COSArray siblings = kids(paragraph(pdf, 5).getCOSDictionary(COSName.P));
        int first = siblings.indexOfObject(paragraph(pdf, 5));
        COSBase one = siblings.get(first);
        siblings.set(first, siblings.get(first + 1));
        siblings.set(first + 1, one);
    }

    static void mislead(PDDocument pdf) throws IOException {
        for (PDPage page : pdf.getPages()) {
            page.getAnnotations().stream()
                    .map(annotation -> annotation.getCOSObject().getCOSDictionary(COSName.A))
                    .filter(action -> action != null && action.containsKey(COSName.URI))
                    .forEach(action -> action.setString(COSName.URI, "https://www.nhs.uk/stair"));
        }
    }

    static void misname(PDDocument pdf) throws IOException {
        for (PDPage page : pdf.getPages()) {
            page.getAnnotations().forEach(annotation -> annotation.setContents("\uFDD6" + annotation.getContents()));
        }
    }

    static COSDictionary outline(PDDocument pdf) {
        return pdf.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.OUTLINES);
    }

    static void dropBookmark(PDDocument pdf) {
        COSDictionary last = outline(pdf).getCOSDictionary(COSName.LAST);
        COSDictionary before = last.getCOSDictionary(COSName.PREV);
        before.removeItem(COSName.NEXT);
        outline(pdf).setItem(COSName.LAST, before);
    }

    static void wrongPage(PDDocument pdf) {
        COSDictionary entry = tag(pdf, "TOCI", 1);
        entry.setItem(COSName.ACTUAL_TEXT, new COSString("Going down 1"));
    }

    static COSDictionary attributes(COSDictionary element) {
        COSBase value = element.getDictionaryObject(COSName.A);
        return value instanceof COSArray several ? (COSDictionary) several.getObject(0) : (COSDictionary) value;
    }

    /** The first cell of the table says that the header of the second column is its own. */
    static void misleadCell(PDDocument pdf) {
        COSArray names = new COSArray();
        names.add(tag(pdf, "TH", 1).getItem(COSName.ID));
        attributes(tag(pdf, "TD", 0)).setItem("Headers", names);
    }

    static void swapCells(PDDocument pdf) {
        COSArray cells = kids(tag(pdf, "TD", 0).getCOSDictionary(COSName.P));
        COSBase first = cells.get(0);
        cells.set(0, cells.get(1));
        cells.set(1, first);
    }

    static void dissolveTable(PDDocument pdf) {
        dissolve(pdf, "Div", "Table", "THead", "TBody", "TR", "TH", "TD", "Caption");
    }

    static void dissolveContents(PDDocument pdf) {
        dissolve(pdf, "Div", "TOC", "TOCI");
        dissolve(pdf, "Span", "Reference");
    }

    /** Makes all tags of these types tags of another one, without attributes. */
    static void dissolve(PDDocument pdf, String other, String... types) {
        for (String type : types) {
            List<COSDictionary> found = new ArrayList<>();
            collect(pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject(), type, found);
            found.forEach(element -> {
                element.setName(COSName.S, other);
                element.removeItem(COSName.A);
            });
        }
    }

    static void number(PDDocument pdf, int list, String numbering) {
        attributes(tag(pdf, "L", list)).setName("ListNumbering", numbering);
    }

    static void moveAreas(PDDocument pdf) throws IOException {
        for (PDAnnotation annotation : pdf.getPage(0).getAnnotations()) {
            annotation.setRectangle(new PDRectangle(1, 1, 2, 2));
            annotation.getCOSObject().removeItem(COSName.QUADPOINTS);
        }
    }

    static void unlistAreas(PDDocument pdf) {
        for (PDPage page : pdf.getPages()) {
            page.getCOSObject().removeItem(COSName.ANNOTS);
        }
    }

    /** The first link answers to a click on all of the page. */
    static void widenArea(PDDocument pdf) throws IOException {
        PDAnnotation first = pdf.getPage(0).getAnnotations().get(0);
        first.setRectangle(pdf.getPage(0).getMediaBox());
        first.getCOSObject().removeItem(COSName.QUADPOINTS);
    }

    static void retitle(PDDocument pdf) throws IOException {
        byte[] xmp = pdf.getDocumentCatalog().getMetadata().toByteArray();
        String other = new String(xmp, StandardCharsets.UTF_8).replace("Using the stairs", "Using the lift");
        pdf.getDocumentCatalog().getMetadata().importXMPMetadata(other.getBytes(StandardCharsets.UTF_8));
    }

    static void turn(PDDocument pdf) {
        pdf.getDocumentCatalog().getViewerPreferences().setReadingDirection(PDViewerPreferences.READING_DIRECTION.R2L);
    }

    /** The first bookmark leads to the last page. */
    static void misleadBookmark(PDDocument pdf) {
        COSDictionary first = outline(pdf).getCOSDictionary(COSName.FIRST);
        COSArray place = new COSArray();
        place.add(pdf.getPage(pdf.getNumberOfPages() - 1));
        place.add(COSName.getPDFName("Fit"));
        first.removeItem(COSName.A);
        first.setItem(COSName.DEST, place);
    }

    static void addBlank(PDDocument pdf) {
        COSDictionary document = tag(pdf, "Document", 0);
        COSDictionary blank = new COSDictionary();
        blank.setName(COSName.S, "P");
        blank.setItem(COSName.P, document);
        blank.setString(COSName.ACTUAL_TEXT, " ");
        kids(document).add(blank);
    }

    static void dropTitle(PDDocument pdf) throws IOException {
        pdf.getDocumentInformation().setTitle(null);
        byte[] xmp = pdf.getDocumentCatalog().getMetadata().toByteArray();
        String without = new String(xmp, StandardCharsets.UTF_8).replaceAll("(?s)<dc:title>.*</dc:title>", "");
        pdf.getDocumentCatalog().getMetadata().importXMPMetadata(without.getBytes(StandardCharsets.UTF_8));
    }

    static void dropUnicode(PDDocument pdf) {
        for (PDPage page : pdf.getPages()) {
            page.getResources()
                    .getFontNames()
                    .forEach(name -> page.getCOSObject()
                            .getCOSDictionary(COSName.RESOURCES)
                            .getCOSDictionary(COSName.FONT)
                            .getCOSDictionary(name)
                            .removeItem(COSName.TO_UNICODE));
        }
    }

    static void lock(PDDocument pdf) throws IOException {
        pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
    }
}
