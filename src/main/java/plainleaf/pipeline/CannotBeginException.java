package plainleaf.pipeline;

/** The machine lacks something without which no leaflet can be made or proved; the message says what, for a person. */
public final class CannotBeginException extends Exception {
    private final String cure;

    CannotBeginException(String message, String cure, Throwable cause) {
        super(message, cause);
        this.cure = cure;
    }

    /** What can be done about it. */
    public String cure() {
        return cure;
    }
}
