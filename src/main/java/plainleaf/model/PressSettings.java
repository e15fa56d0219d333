package plainleaf.model;

import plainleaf.model.Site.Page;

/**
 * What the printer's file of an edition has to be.
 *
 * @param trim the finished page
 * @param bleed beyond the trim on each side, in millimetres
 * @param marks whether crop marks stand outside the bleed
 * @param colourBar whether a bar of the inks stands outside the bleed
 * @param inkLimit the most ink that may lie on one spot, in percent: 400 is all four inks in full
 * @param profile the CMYK profile of the press, a file of the content folder; empty for the program's own
 * @param folding what an office printer makes of the pages with a file of its own
 * @param fold whether the outside of the booklet shows where it is folded
 * @param creep how far each sheet inside another is pushed out at the fore edge, in millimetres: the thickness of the paper
 * @param paper advice for the printer, for people
 */
public record PressSettings(
        Page trim,
        double bleed,
        boolean marks,
        boolean colourBar,
        int inkLimit,
        String profile,
        Folding folding,
        boolean fold,
        double creep,
        String paper) {
    /** What is made of sheets of paper that an office printer has printed on both sides. */
    public enum Folding {
        /** Nothing: no file is made for office printers. */
        NONE,
        /** Sheets inside each other, folded once. */
        BOOKLET,
        /** One sheet of A4, folded twice into panels of DL, of which one is folded in. */
        LETTER_FOLD;

        private static final int PAGES_OF_A_SHEET = 4;
        private static final int PANELS = 6;

        /** The number of pages is a multiple of this. */
        public int pages() {
            return this == LETTER_FOLD ? PANELS : PAGES_OF_A_SHEET;
        }
    }

    /** A leaflet of A5 from a printer, coated paper that does not shine, and a booklet for the ward besides. */
    public static final PressSettings DEFAULT =
            new PressSettings(Page.A5, 3, false, false, 300, "", Folding.BOOKLET, false, 0, "115 g/m², matt coated");
}
