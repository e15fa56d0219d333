package plainleaf.pdf.tags;

import org.apache.pdfbox.cos.COSDictionary;

/** The annotation that makes a place on a page active, and the page it lies on. */
record LinkArea(COSDictionary annotation, COSDictionary page) implements TagKid {}
