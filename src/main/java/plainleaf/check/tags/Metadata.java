package plainleaf.check.tags;

import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What a file says of itself as a whole.
 *
 * @param title empty where it has none
 * @param claimsPart2 whether it says that it is PDF/UA-2 (ISO 14289-2, 5)
 */
record Metadata(String title, boolean claimsPart2) {
    static Metadata of(PDDocument document) {
        String old = document.getDocumentInformation().getTitle();
        Document xmp = xmp(document);
        // PDF 2.0 has the title in the metadata only (ISO 32000-2, 14.3.3).
        String title = old == null || old.isBlank()
                ? xmp.select("dc|title rdf|li[xml:lang=x-default], dc|title rdf|li").stream()
                        .findFirst()
                        .map(Element::text)
                        .orElse("")
                : old;
        boolean part2 = xmp.select("pdfuaid|part").text().equals("2")
                || xmp.select("rdf|Description").stream()
                        .anyMatch(element -> element.attr("pdfuaid:part").equals("2"));
        return new Metadata(title, part2);
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
            // A broken stream says nothing, and is for the validator to tell.
            return new Document("");
        }
    }
}
