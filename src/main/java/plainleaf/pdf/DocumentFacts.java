package plainleaf.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.w3c.dom.Document;
import plainleaf.model.PrintJob;
import plainleaf.model.PrintSheet;
import plainleaf.model.Site.PdfStandard;

/** What a PDF says of itself as a whole: title, language, dates, version and identity. */
final class DocumentFacts {
    private final PrintSheet sheet;
    private final PageHead head;

    DocumentFacts(PrintSheet sheet, Document page) {
        this.sheet = sheet;
        this.head = new PageHead(page);
    }

    /** To be done last, before the document is saved. */
    void writeTo(PDDocument document) throws IOException {
        Claims claims = Claims.of(sheet.standard());
        document.setVersion(claims.version());
        // The header is written from this one, the catalog from the other.
        document.getDocument().setVersion(claims.version());
        document.getDocumentCatalog().getCOSObject().setName(COSName.VERSION, String.valueOf(claims.version()));
        catalog(document.getDocumentCatalog(), document);
        OutputIntent.addTo(document);
        if (sheet.standard() == PdfStandard.UA_1) {
            document.setDocumentInformation(information());
        } else {
            // ISO 19005-4, 6.1.3: all of it stands in XMP.
            document.getDocument().getTrailer().removeItem(COSName.INFO);
        }
        byte[] xmp = new Xmp(head, sheet.moment(), claims).toString().getBytes(StandardCharsets.UTF_8);
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(xmp);
        document.getDocumentCatalog().setMetadata(metadata);
        FileIdentity.prepare(document);
    }

    private void catalog(PDDocumentCatalog catalog, PDDocument document) {
        catalog.setLanguage(head.language());
        PDViewerPreferences preferences = catalog.getViewerPreferences();
        preferences.setDisplayDocTitle(true);
        if (head.isRightToLeft()) {
            preferences.setReadingDirection(PDViewerPreferences.READING_DIRECTION.R2L);
        }
        PDPageLabels labels = new PDPageLabels(document);
        PDPageLabelRange decimal = new PDPageLabelRange();
        decimal.setStyle(PDPageLabelRange.STYLE_DECIMAL);
        labels.setLabelItem(0, decimal);
        catalog.setPageLabels(labels);
        catalog.setPageMode(catalog.getDocumentOutline() == null ? PageMode.USE_NONE : PageMode.USE_OUTLINES);
    }

    private PDDocumentInformation information() {
        Calendar moment = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        moment.setTimeInMillis(sheet.moment().toEpochMilli());
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(head.title());
        if (!head.meta("author").isEmpty()) {
            information.setAuthor(head.meta("author"));
        }
        if (!head.meta("description").isEmpty()) {
            information.setSubject(head.meta("description"));
        }
        information.setProducer(PrintJob.PRODUCER);
        information.setCreationDate(moment);
        information.setModificationDate(moment);
        return information;
    }
}
