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
 * @param booklet whether a file is made, too, that an office printer turns into a booklet
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
        boolean booklet,
        boolean fold,
        double creep,
        String paper) {
    /** A leaflet of A5 from a printer, coated paper that does not shine, and a booklet for the ward besides. */
    public static final PressSettings DEFAULT =
            new PressSettings(Page.A5, 3, false, false, 300, "", true, false, 0, "115 g/m², matt coated");
}
