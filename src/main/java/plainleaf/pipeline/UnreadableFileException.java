package plainleaf.pipeline;

/** The file the user named holds nothing that can be read; the message says why, for a person. */
public final class UnreadableFileException extends Exception {
    UnreadableFileException(String message) {
        super(message);
    }

    /** What can be done about it. */
    public String cure() {
        return "open the file in a PDF reader. If it opens there without a password, save a copy and try that one.";
    }
}
