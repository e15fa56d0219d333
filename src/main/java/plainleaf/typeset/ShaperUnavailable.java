package plainleaf.typeset;

/** A shaper cannot work on this machine; the message says so in a plain sentence, and what to do. */
public final class ShaperUnavailable extends Exception {
    ShaperUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
