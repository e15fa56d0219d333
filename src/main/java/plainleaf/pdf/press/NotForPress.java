package plainleaf.pdf.press;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Something in a PDF that we cannot turn into inks: no press file is better than a wrong one. */
public final class NotForPress extends Exception {
    private static final long serialVersionUID = 1L;

    private final String advice;
    private final int page;

    /**
     * Something on a page that is not known here.
     *
     * @param what it is, for a person; goes on from the words "In the press file, "
     * @param advice what to do about it
     */
    NotForPress(String what, String advice) {
        this(what, advice, 0);
    }

    private NotForPress(String what, String advice, int page) {
        super(what);
        this.advice = advice;
        this.page = page;
    }

    /** A picture, known to its author by its size. */
    static NotForPress picture(COSStream picture, String what, String advice) {
        return new NotForPress(
                "a picture of " + picture.getInt(COSName.WIDTH) + " × " + picture.getInt(COSName.HEIGHT) + " dots "
                        + what,
                advice);
    }

    static NotForPress uncolouredPattern() {
        return new NotForPress(
                "a drawing has a pattern that takes its colour from where it is used, which we cannot turn into inks",
                "give the pattern its own colours, or fill the drawing with one colour");
    }

    /** The same on this page of the press file, from 1. */
    NotForPress onPage(int number) {
        return new NotForPress(String.valueOf(getMessage()), advice, number);
    }

    /** What it is, and where. */
    public String sentence() {
        return (page == 0 ? "In the press file, " : "On page " + page + " of the press file, ") + getMessage() + ".";
    }

    public String advice() {
        return advice;
    }
}
