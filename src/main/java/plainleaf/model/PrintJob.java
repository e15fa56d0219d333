package plainleaf.model;

/**
 * A finished file for the printer, and what the printer has to know of it.
 *
 * @param file its path below {@code output/}
 * @param pages how many it has, blank ones and those for notes among them
 * @param bytes its size
 * @param sha256 in lower-case hexadecimal
 * @param proofBecause why it is to be looked at only, in words; empty where its text may be printed
 * @param booklet the path of the file for office printers; empty where none was made
 * @param condition what the colours of the file were made for
 */
public record PrintJob(
        Edition edition,
        PressSettings press,
        String file,
        int pages,
        int bytes,
        String sha256,
        String proofBecause,
        String booklet,
        PrintCondition condition) {
    /** What all our PDFs name as the program that made them. */
    public static final String PRODUCER = "Plainleaf";

    /** The property of a PDF in which a booklet says that it is one, for whoever is sent it in place of the press file. */
    public static final String PURPOSE = "PlainleafPurpose";

    public static final String BOOKLET = "booklet";

    /** How the title of every ticket begins, by which it is known. */
    public static final String TICKET = "Job ticket: ";

    /** How the pages are held together. */
    public enum Binding {
        /** One sheet, folded once: it needs no staple. */
        FOLDED,
        /** Sheets inside each other, stapled in the fold. */
        STAPLED,
        /** One sheet, folded twice. */
        LETTER_FOLD
    }

    /** Whether it is to be looked at only, since its text may not be printed yet. */
    public boolean proof() {
        return !proofBecause.isEmpty();
    }

    public Binding binding() {
        if (press.folding() == PressSettings.Folding.LETTER_FOLD) return Binding.LETTER_FOLD;
        return pages <= 4 ? Binding.FOLDED : Binding.STAPLED;
    }

    /** Whether the fold is on the right of the first page. */
    public boolean boundRight() {
        return edition.translation().language().direction() == Direction.RTL;
    }

    /** The path of the page that says all this to the printer. */
    public String ticket() {
        return edition.id().printPath("ticket");
    }
}
