package plainleaf.pdf.press;

/** Something in a PDF that we cannot turn into inks: no press file is better than a wrong one. */
public final class NotForPress extends Exception {
    private static final long serialVersionUID = 1L;

    /** @param sentence what it is, for a person */
    NotForPress(String sentence) {
        super(sentence);
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }
}
