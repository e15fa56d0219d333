package plainleaf.pdf.tags;

import org.apache.pdfbox.cos.COSDictionary;

/**
 * A piece of page content (ISO 32000-1, 14.7.4.2).
 *
 * @param page its dictionary
 * @param mcid its number on that page
 */
record Content(COSDictionary page, int mcid) implements TagKid {
    // Page dictionaries are compared as objects, not by what stands in them.
    @Override
    public boolean equals(Object other) {
        return other instanceof Content content && content.page == page && content.mcid == mcid;
    }

    @Override
    public int hashCode() {
        return 31 * System.identityHashCode(page) + mcid;
    }
}
