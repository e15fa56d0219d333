package plainleaf.pdf;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Why nothing can be printed of a sheet. */
class UnusableSheet extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable Element element;

    /**
     * What is wrong with the sheet.
     *
     * @param sentence one, for a person
     * @param element where it is, if that is known
     */
    UnusableSheet(String sentence, @Nullable Element element) {
        super(sentence);
        this.element = element;
    }

    @Nullable
    Element element() {
        return element;
    }

    String sentence() {
        return String.valueOf(getMessage());
    }

    /** The engine broke off at a page that is well-formed. */
    static final class EngineStopped extends UnusableSheet {
        private static final long serialVersionUID = 1L;

        EngineStopped(Throwable cause) {
            super("The PDF engine stopped at this page: " + cause, null);
            initCause(cause);
        }
    }
}
