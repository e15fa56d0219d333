package plainleaf.pdf;

import plainleaf.model.Site.PdfStandard;

/**
 * What a document says of itself to be: its version of PDF, and the standards it keeps, in XMP.
 *
 * @param version of PDF (ISO 32000-1 is 1.7, ISO 32000-2 is 2.0)
 * @param xmp properties and descriptions, as text
 */
record Claims(float version, String xmp) {
    /** ISO 14289-1 and ISO 19005-2, level A, which has a schema described that it does not know (6.6.2.3). */
    private static final Claims UA_1_AND_A_2A = new Claims(1.7f, """
            <rdf:Description rdf:about=""
              xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
              xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
            <pdfuaid:part>1</pdfuaid:part>
            <pdfaid:part>2</pdfaid:part>
            <pdfaid:conformance>A</pdfaid:conformance>
            </rdf:Description>
            <rdf:Description rdf:about=""
              xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
              xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
              xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
            <pdfaProperty:name>part</pdfaProperty:name>
            <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
            <pdfaProperty:category>internal</pdfaProperty:category>
            <pdfaProperty:description>The part of PDF/UA that the document keeps</pdfaProperty:description>
            </rdf:li></rdf:Seq></pdfaSchema:property>
            </rdf:li></rdf:Bag></pdfaExtension:schemas>
            </rdf:Description>
            """);

    /** ISO 14289-2, ISO 19005-4, and Well-Tagged PDF 1.0, accessibility and reuse, which asks for a declaration (6.1.2). */
    private static final Claims UA_2_AND_A_4 = new Claims(2.0f, """
            <rdf:Description rdf:about=""
              xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
              xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
            <pdfuaid:part>2</pdfuaid:part>
            <pdfuaid:rev>2024</pdfuaid:rev>
            <pdfaid:part>4</pdfaid:part>
            <pdfaid:rev>2020</pdfaid:rev>
            </rdf:Description>
            <rdf:Description rdf:about="" xmlns:pdfd="http://pdfa.org/declarations/">
            <pdfd:declarations><rdf:Bag>
            <rdf:li rdf:parseType="Resource"><pdfd:conformsTo>http://pdfa.org/declarations/wtpdf#accessibility1.0</pdfd:conformsTo></rdf:li>
            <rdf:li rdf:parseType="Resource"><pdfd:conformsTo>http://pdfa.org/declarations/wtpdf#reuse1.0</pdfd:conformsTo></rdf:li>
            </rdf:Bag></pdfd:declarations>
            </rdf:Description>
            """);

    static Claims of(PdfStandard standard) {
        return standard == PdfStandard.UA_2 ? UA_2_AND_A_4 : UA_1_AND_A_2A;
    }
}
