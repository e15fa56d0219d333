package plainleaf.check;

/** A validator cannot do its work on this machine, whatever the document; the message says why, for a person. */
public final class ValidatorUnavailable extends RuntimeException {
    private final String cure;

    public ValidatorUnavailable(String message, String cure, Throwable cause) {
        super(message, cause);
        this.cure = cure;
    }

    /** What can be done about it. */
    public String cure() {
        return cure;
    }
}
