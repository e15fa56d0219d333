package plainleaf.cli;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.Set;
import plainleaf.model.SpokenDocument;
import plainleaf.model.SpokenLine;
import plainleaf.report.Visible;

/** A document as it is read out, one line for each thing said; nothing is wrapped or put into another order. */
final class SpokenText {
    /** These begin something new, which an empty line makes easy to find. */
    private static final Set<String> APART = Set.of("page", "untagged", "artifact", "fault");

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private SpokenText() {}

    static String of(SpokenDocument document) {
        StringBuilder text = new StringBuilder();
        String before = "";
        for (SpokenLine line : document.lines()) {
            boolean apart = APART.contains(line.kind())
                    && (!line.kind().equals(before) || line.kind().equals("page"));
            if (apart && !text.isEmpty()) text.append('\n');
            text.append("  ".repeat(line.depth())).append(visible(line.said())).append('\n');
            before = line.kind();
        }
        return text.toString();
    }

    /** What nobody sees is shown as its number; only joiners inside words, which spelling needs, are left as they are. */
    private static String visible(String said) {
        StringBuilder shown = new StringBuilder();
        int[] points = said.codePoints().toArray();
        for (int i = 0; i < points.length; i++) {
            boolean within = i > 0 && i < points.length - 1 && isOfWord(points[i - 1]) && isOfWord(points[i + 1]);
            shown.append(
                    isHidden(points[i]) && !(within && isJoiner(points[i]))
                            ? Visible.code(points[i])
                            : Character.toString(points[i]));
        }
        return Visible.of(shown.toString());
    }

    private static boolean isHidden(int c) {
        return UCharacter.hasBinaryProperty(c, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
                || UCharacter.hasBinaryProperty(c, UProperty.NONCHARACTER_CODE_POINT)
                || UCharacter.getType(c) == UCharacter.FORMAT
                || UCharacter.getType(c) == UCharacter.PRIVATE_USE;
    }

    private static boolean isJoiner(int c) {
        return c == ZERO_WIDTH_NON_JOINER || c == ZERO_WIDTH_JOINER;
    }

    private static boolean isOfWord(int c) {
        return UCharacter.isLetter(c) || UCharacter.getType(c) == UCharacter.NON_SPACING_MARK;
    }
}
