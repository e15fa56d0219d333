package plainleaf.model;

/**
 * The size of a file as people are told it, on pages and in the terminal: a kilobyte has 1000 bytes (ISO/IEC 80000-13).
 *
 * @param amount at least 1: whole kilobytes, or megabytes with one decimal
 */
public record FileSize(double amount, boolean mega) {
    private static final double KILO = 1000;

    public static FileSize of(long bytes) {
        long kilobytes = Math.max(1, Math.round(bytes / KILO));
        return kilobytes < KILO
                ? new FileSize(kilobytes, false)
                : new FileSize(Math.round(kilobytes / (KILO / 10)) / 10.0, true);
    }
}
