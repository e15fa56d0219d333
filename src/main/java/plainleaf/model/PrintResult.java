package plainleaf.model;

import org.jspecify.annotations.Nullable;

/**
 * What became of an edition's file for the printer, where it was asked for.
 *
 * @param state {@code made}, {@code proof} or {@code withheld}
 * @param reason why the edition may not be printed: {@code draft}, {@code overdue}, {@code no-checker}, {@code no-checked-on},
 *     {@code error} or {@code policy}; null where it may
 */
public record PrintResult(String state, @Nullable String reason) {
    public static final PrintResult MADE = new PrintResult("made", null);

    public static PrintResult proof(String reason) {
        return new PrintResult("proof", reason);
    }

    public static PrintResult withheld(String reason) {
        return new PrintResult("withheld", reason);
    }

    /** Both in words. */
    public String words() {
        return reason == null ? state : state + ": " + reason;
    }
}
