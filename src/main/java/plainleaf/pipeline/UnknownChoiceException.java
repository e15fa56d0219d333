package plainleaf.pipeline;

/** The user chose a leaflet or a language that is not there; the message says so, for a person. */
public final class UnknownChoiceException extends Exception {
    UnknownChoiceException(String message) {
        super(message);
    }
}
