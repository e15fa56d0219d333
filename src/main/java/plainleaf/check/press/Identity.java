package plainleaf.check.press;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import plainleaf.model.PrintJob;

/**
 * What a file says of itself to a printer (ISO 15930-7).
 *
 * @param version of PDF, such as 1.6
 * @param claimed the version of PDF/X in its properties; empty where there is none
 * @param claimedInXmp the same in its metadata
 * @param intents the conditions of printing it was made for
 * @param trapped True, False, or what else it says; empty where it says nothing
 * @param own what Plainleaf made it for
 * @param forbidden what may not be in it, in words
 */
record Identity(
        float version,
        String claimed,
        String claimedInXmp,
        List<OutputIntent> intents,
        String trapped,
        boolean identified,
        boolean dated,
        boolean titled,
        boolean encrypted,
        Own own,
        List<String> forbidden) {
    private static final String KEY = "GTS_PDFXVersion";

    /** What a file was made for by this program. */
    enum Own {
        /** Another program made it, or it says that it is for the press. */
        NO,
        READERS,
        TICKET,
        OFFICE_PRINTERS;

        private static Own of(COSDictionary info) {
            boolean ours = info.getString(COSName.PRODUCER, "").equals(PrintJob.PRODUCER);
            if (!ours || info.containsKey(COSName.getPDFName(KEY))) {
                return NO;
            }
            if (info.getString(COSName.TITLE, "").startsWith(PrintJob.TICKET)) {
                return TICKET;
            }
            return info.getString(COSName.getPDFName(PrintJob.PURPOSE), "").equals(PrintJob.BOOKLET)
                    ? OFFICE_PRINTERS
                    : READERS;
        }
    }

    Identity {
        intents = List.copyOf(intents);
        forbidden = List.copyOf(forbidden);
    }

    static Identity of(PDDocument document) {
        COSDictionary info = document.getDocumentInformation().getCOSObject();
        COSDictionary trailer = document.getDocument().getTrailer();
        Document xmp = xmp(document);
        COSArray id = trailer.getCOSArray(COSName.ID);
        return new Identity(
                document.getVersion(),
                info.getString(COSName.getPDFName(KEY), ""),
                xmp(xmp, KEY),
                intents(document),
                trapped(info),
                id != null && id.size() == 2,
                isDated(info, xmp),
                !info.getString(COSName.TITLE, "").isBlank()
                        || !xmp.select("dc|title").text().isBlank(),
                document.isEncrypted(),
                Own.of(info),
                Forbidden.in(document));
    }

    private static boolean isDated(COSDictionary info, Document xmp) {
        boolean old = info.containsKey(COSName.CREATION_DATE) && info.containsKey(COSName.MOD_DATE);
        boolean young =
                !xmp(xmp, "CreateDate").isEmpty() && !xmp(xmp, "ModifyDate").isEmpty();
        return old && young;
    }

    private static String trapped(COSDictionary info) {
        COSBase trapped = info.getDictionaryObject(COSName.TRAPPED);
        return trapped instanceof COSName name ? name.getName() : info.getString(COSName.TRAPPED, "");
    }

    private static List<OutputIntent> intents(PDDocument document) {
        COSArray listed = document.getDocumentCatalog().getCOSObject().getCOSArray(COSName.OUTPUT_INTENTS);
        List<OutputIntent> intents = new ArrayList<>();
        for (int i = 0; listed != null && i < listed.size(); i++) {
            if (listed.getObject(i) instanceof COSDictionary intent) {
                intents.add(OutputIntent.of(intent));
            }
        }
        return intents;
    }

    /** The value of a property, whatever its prefix is called; empty where there is none. */
    private static String xmp(Document xmp, String name) {
        for (Element element : xmp.getAllElements()) {
            if (element.tagName().endsWith(":" + name)) {
                return element.text().strip();
            }
            for (var attribute : element.attributes()) {
                if (attribute.getKey().endsWith(":" + name)) {
                    return attribute.getValue().strip();
                }
            }
        }
        return "";
    }

    /** Empty where there is none that can be read. */
    private static Document xmp(PDDocument document) {
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        if (metadata == null) {
            return new Document("");
        }
        try (InputStream xmp = metadata.createInputStream()) {
            return Jsoup.parse(xmp, "UTF-8", "", Parser.xmlParser());
        } catch (IOException | RuntimeException e) {
            // A broken stream says nothing.
            return new Document("");
        }
    }

    /**
     * A condition of printing a file was made for.
     *
     * @param kind such as {@code GTS_PDFX}
     * @param condition its name, such as {@code FOGRA39}
     * @param registry where that name is kept; empty where it is not said
     * @param profiled whether a profile is in the file
     * @param colours the profile's, such as {@code CMYK}; empty where it cannot be read
     */
    record OutputIntent(String kind, String condition, String registry, boolean profiled, String colours) {
        private static final int HEADER = 128;
        private static final int CLASS = 12;
        private static final int SPACE = 16;
        private static final int LETTERS = 4;
        private static final COSName PROFILE = COSName.getPDFName("DestOutputProfile");

        static OutputIntent of(COSDictionary intent) {
            COSStream profile = intent.getCOSStream(PROFILE);
            return new OutputIntent(
                    intent.getNameAsString(COSName.S, ""),
                    intent.getString(COSName.getPDFName("OutputConditionIdentifier"), ""),
                    intent.getString(COSName.getPDFName("RegistryName"), ""),
                    profile != null,
                    profile == null ? "" : colours(profile));
        }

        /** ICC.1:2010, 7.2: a profile begins with its kind and colour space. */
        private static String colours(COSStream profile) {
            try (InputStream in = profile.createInputStream()) {
                byte[] header = in.readNBytes(HEADER);
                String kind = letters(header, CLASS);
                return header.length < HEADER || !kind.equals("prtr") ? "" : letters(header, SPACE);
            } catch (IOException | RuntimeException e) {
                return "";
            }
        }

        private static String letters(byte[] header, int at) {
            return header.length < at + LETTERS
                    ? ""
                    : new String(header, at, LETTERS, java.nio.charset.StandardCharsets.ISO_8859_1).strip();
        }
    }
}
