package plainleaf.pdf.press;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import plainleaf.model.Bytes;

/** What a press file says of itself: that it is PDF/X-4 (ISO 15930-7), and for which printing condition. */
final class PressFacts {
    private static final float VERSION = 1.6f;
    private static final String STANDARD = "PDF/X-4";
    private static final String REGISTRY = "http://www.color.org";
    private static final int INKS = 4;

    private PressFacts() {}

    /** @param source the PDF it is made from, by which it is known */
    static void write(PDDocument document, InkProfile profile, Bytes source) throws IOException {
        document.setVersion(VERSION);
        document.getDocument().setVersion(VERSION);
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        catalog.removeItem(COSName.VERSION);
        catalog.removeItem(COSName.getPDFName("Extensions"));
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTrapped("False");
        information.setCustomMetadataValue("GTS_PDFXVersion", STANDARD);
        intent(document, profile);
        xmp(document, source);
    }

    private static void intent(PDDocument document, InkProfile profile) throws IOException {
        COSStream embedded = document.getDocument().createCOSStream();
        embedded.setInt(COSName.N, INKS);
        embedded.setItem(COSName.ALTERNATE, COSName.DEVICECMYK);
        PressResources.write(embedded, profile.file());
        boolean own = profile == InkProfile.BUILT_IN;
        COSDictionary intent = new COSDictionary();
        intent.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
        intent.setName(COSName.S, "GTS_PDFX");
        intent.setString(
                COSName.OUTPUT_CONDITION_IDENTIFIER, profile.condition().condition());
        if (own) {
            intent.setString(COSName.getPDFName("RegistryName"), REGISTRY);
        }
        intent.setString(COSName.INFO, profile.condition().profile());
        intent.setItem(COSName.DEST_OUTPUT_PROFILE, embedded);
        COSArray intents = new COSArray();
        intents.add(intent);
        document.getDocumentCatalog().getCOSObject().setItem(COSName.OUTPUT_INTENTS, intents);
    }

    /** Title, languages and dates stay; what the web PDF claims to be gives way. */
    private static void xmp(PDDocument document, Bytes source) throws IOException {
        String packet = new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
        String end = "</rdf:Description>\n";
        int facts = packet.indexOf(end) + end.length();
        String press = packet.substring(0, facts) + claims(source) + packet.substring(packet.indexOf("</rdf:RDF>"));
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(press.getBytes(StandardCharsets.UTF_8));
        document.getDocumentCatalog().setMetadata(metadata);
    }

    /** ISO 15930-7, 6.5 and 6.9; the name of the document is made of its content, as its file's is. */
    private static String claims(Bytes source) {
        String hash = source.sha256();
        String uuid = String.format(
                Locale.ROOT,
                "uuid:%s-%s-8%s-8%s-%s",
                hash.substring(0, 8),
                hash.substring(8, 12),
                hash.substring(12, 15),
                hash.substring(15, 18),
                hash.substring(18, 30));
        return """
                <rdf:Description rdf:about=""
                  xmlns:pdfxid="http://www.npes.org/pdfx/ns/id/"
                  xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
                  xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/">
                <pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>
                <pdf:Trapped>False</pdf:Trapped>
                <xmpMM:DocumentID>%s</xmpMM:DocumentID>
                <xmpMM:VersionID>1</xmpMM:VersionID>
                <xmpMM:RenditionClass>default</xmpMM:RenditionClass>
                </rdf:Description>
                """.replace("%s", uuid);
    }
}
