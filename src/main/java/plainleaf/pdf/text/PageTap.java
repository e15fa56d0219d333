package plainleaf.pdf.text;

import com.openhtmltopdf.pdfboxout.PageSupplier;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.jspecify.annotations.Nullable;

/**
 * The objects of a document, and a way to the operators of its pages: the engine's own stream is out of reach, but the first
 * stream made after it asks for a page is that page's.
 */
public final class PageTap extends COSDocument implements PageSupplier {
    // Page dictionaries are compared as objects: PDFBox does not compare what stands in them.
    private final Map<COSDictionary, PageStream> contents = new LinkedHashMap<>();
    private final Map<String, PDPropertyList> actualTexts = new HashMap<>();
    private final Map<String, String> namesOnPage = new HashMap<>();
    private final Set<ShapedFont> named = new LinkedHashSet<>();
    private @Nullable PDPage page;
    private @Nullable PageStream content;

    private PageTap() {
        COSDictionary pages = new COSDictionary();
        pages.setItem(COSName.TYPE, COSName.PAGES);
        pages.setItem(COSName.KIDS, new COSArray());
        pages.setInt(COSName.COUNT, 0);
        COSDictionary root = new COSDictionary();
        root.setItem(COSName.TYPE, COSName.CATALOG);
        root.setItem(COSName.PAGES, pages);
        COSDictionary trailer = new COSDictionary();
        trailer.setItem(COSName.ROOT, root);
        setTrailer(trailer);
    }

    /** Of a document without pages. */
    public static PageTap empty() {
        return new PageTap();
    }

    @Override
    public PDPage requestPage(PDDocument document, float width, float height, int number, int shadow) {
        PDPage added = new PDPage(new PDRectangle(width, height));
        document.addPage(added);
        page = added;
        namesOnPage.clear();
        return added;
    }

    @Override
    public COSStream createCOSStream() {
        if (page == null || contents.containsKey(page.getCOSObject())) {
            return super.createCOSStream();
        }
        content = new PageStream();
        contents.put(page.getCOSObject(), content);
        return content;
    }

    /** What is painted on the page of this dictionary. */
    public PageStream content(COSDictionary ofPage) {
        return current(contents.get(ofPage));
    }

    /** The name under which the page being painted knows that something stands for this text (ISO 32000-1, 14.9.4). */
    String actualText(String text) {
        String known = namesOnPage.get(text);
        if (known != null) {
            return known;
        }
        PDPropertyList properties = actualTexts.computeIfAbsent(text, PageTap::properties);
        // PDFBox's own way to add them looks through all of the page's each time.
        COSName name = COSName.getPDFName("Said" + (namesOnPage.size() + 1));
        current(page).getResources().put(name, properties);
        namesOnPage.put(text, name.getName());
        return name.getName();
    }

    private static PDPropertyList properties(String text) {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setItem(COSName.ACTUAL_TEXT, new COSString(text));
        return PDPropertyList.create(dictionary);
    }

    /** The name under which the page being painted knows this font. */
    String fontName(ShapedFont font) {
        named.add(font);
        return current(page).getResources().add(font).getName();
    }

    /** Writes these operators to the page being painted, before the end of the text object that the engine writes next. */
    void writeInNextText(String operators) {
        current(content).writeInNextText(operators);
    }

    /**
     * Writes what was held back: the pages, and the fonts that PDFBox does not know of because it did not set them itself.
     */
    public void finish() throws IOException {
        for (PageStream stream : contents.values()) {
            stream.write();
        }
        for (ShapedFont font : named) {
            font.subset();
        }
    }

    private static <T> T current(@Nullable T of) {
        if (of == null) {
            throw new IllegalStateException("no page is being painted");
        }
        return of;
    }

    @Override
    public void close() throws IOException {
        super.close();
        for (PageStream stream : contents.values()) {
            stream.close();
        }
    }
}
