package plainleaf.check.wording;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds how many people something happens to, such as “1 in 7”. */
final class Frequencies {
    private Frequencies() {}

    /** Whether the block of a piece, such as its table, says how many people in how many. */
    static boolean beside(Piece piece, Prose prose) {
        String words = prose.vocabulary().words("frequency").stream()
                .map(word -> Pattern.quote(word).replace(" ", "\\E\\s+\\Q"))
                .collect(Collectors.joining("|"));
        Pattern frequency = Pattern.compile("[0-9]\\s+(?:\\S+\\s+)?(?:" + words + ")\\s+[0-9]");
        return prose.pieces().stream()
                .filter(other ->
                        other.block() == piece.block() && other.section().equals(piece.section()))
                .anyMatch(other -> frequency.matcher(other.words()).find());
    }
}
