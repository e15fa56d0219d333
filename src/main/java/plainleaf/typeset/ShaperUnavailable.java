package plainleaf.typeset;

/** A shaper cannot work on this machine; the message says why, in a sentence. */
public final class ShaperUnavailable extends Exception {
    private final String cure;

    ShaperUnavailable(String message, String cure, Throwable cause) {
        super(message, cause);
        this.cure = cure;
    }

    /** What whoever runs the program can do about it. */
    public String cure() {
        return cure;
    }
}
