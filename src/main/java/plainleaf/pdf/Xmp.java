package plainleaf.pdf;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import plainleaf.model.PrintJob;

/**
 * The XMP packet of a document (ISO 16684-1), written plainly: the engine's own has no languages and today's date.
 *
 * @param moment when it was made, to the second
 */
record Xmp(PageHead head, Instant moment, Claims claims) {
    @Override
    public String toString() {
        String date = moment.truncatedTo(ChronoUnit.SECONDS).toString();
        return """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/">
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about=""
                  xmlns:dc="http://purl.org/dc/elements/1.1/"
                  xmlns:xmp="http://ns.adobe.com/xap/1.0/"
                  xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
                <dc:format>application/pdf</dc:format>
                """
                + alternatives("dc:title", head.title())
                + alternatives("dc:description", head.meta("description"))
                + list("dc:language", "Bag", head.language())
                + list("dc:creator", "Seq", head.meta("author"))
                + element("xmp:CreateDate", date)
                + element("xmp:ModifyDate", date)
                + element("xmp:MetadataDate", date)
                + element("pdf:Producer", PrintJob.PRODUCER)
                + "</rdf:Description>\n"
                + claims.xmp()
                + """
                </rdf:RDF>
                </x:xmpmeta>
                <?xpacket end="w"?>""";
    }

    private String alternatives(String name, String text) {
        return list(
                name,
                "Alt",
                text,
                "<rdf:li xml:lang=\"x-default\">" + escaped(text) + "</rdf:li><rdf:li xml:lang=\""
                        + escaped(head.language()) + "\">" + escaped(text) + "</rdf:li>");
    }

    private static String list(String name, String kind, String text) {
        return list(name, kind, text, element("rdf:li", text).strip());
    }

    private static String list(String name, String kind, String text, String items) {
        return text.isEmpty() ? "" : element(name, "<rdf:" + kind + ">", items, "</rdf:" + kind + ">");
    }

    private static String element(String name, String text) {
        return element(name, "", escaped(text), "");
    }

    private static String element(String name, String before, String content, String after) {
        return "<" + name + ">" + before + content + after + "</" + name + ">\n";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
