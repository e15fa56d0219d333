package plainleaf.pdf.text;

import com.openhtmltopdf.pdfboxout.PageSupplier;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.jspecify.annotations.Nullable;

/**
 * The objects of a document, and a way to write between the operators of the page that is being painted: the engine's own
 * stream is out of reach, but the first stream made after it asks for a page is that page's, and PDFBox writes to it
 * unbuffered.
 */
public final class PageTap extends COSDocument implements PageSupplier {
    private final List<COSStream> streams = new ArrayList<>();
    private final Map<String, PDPropertyList> actualTexts = new HashMap<>();
    private final Map<String, String> namesOnPage = new HashMap<>();
    private @Nullable PDPage page;
    private @Nullable OutputStream content;
    private boolean expectsContent;

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
        expectsContent = true;
        return added;
    }

    @Override
    public COSStream createCOSStream() {
        if (!expectsContent) {
            return super.createCOSStream();
        }
        expectsContent = false;
        COSStream stream = new COSStream() {
            @Override
            public OutputStream createOutputStream(@Nullable COSBase filters) throws IOException {
                OutputStream out = super.createOutputStream(filters);
                content = out;
                return out;
            }
        };
        streams.add(stream);
        return stream;
    }

    /** The name under which the page being painted knows that something stands for this text (ISO 32000-1, 14.9.4). */
    String actualText(String text) {
        if (page == null) {
            throw new IllegalStateException("no page is being painted");
        }
        PDResources resources = page.getResources();
        PDPropertyList properties = actualTexts.computeIfAbsent(text, any -> {
            COSDictionary dictionary = new COSDictionary();
            dictionary.setItem(COSName.ACTUAL_TEXT, new COSString(text));
            return PDPropertyList.create(dictionary);
        });
        return namesOnPage.computeIfAbsent(text, any -> {
            // PDFBox's own way to add them looks through all of the page's each time.
            COSDictionary named = resources.getCOSObject().getCOSDictionary(COSName.PROPERTIES);
            COSName name = COSName.getPDFName("Prop" + (named == null ? 1 : named.size() + 1));
            resources.put(name, properties);
            return name.getName();
        });
    }

    /** Writes these operators to the page being painted. */
    void write(String operators) {
        if (content == null) {
            throw new IllegalStateException("no page is being painted");
        }
        try {
            content.write(operators.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException("a page is painted in memory", e);
        }
    }

    @Override
    public void close() throws IOException {
        super.close();
        for (COSStream stream : streams) {
            stream.close();
        }
    }
}
