package plainleaf.cli;

import com.ibm.icu.lang.UCharacter;
import java.util.List;
import java.util.stream.Collectors;
import plainleaf.diagnostic.Example;
import plainleaf.report.Visible;

/** An example as it can be shown: nothing in it is invisible, and what only looks right is named. */
final class ExampleText {
    private static final int NAMED = 2;
    private static final int ASCII = 0x7F;
    private static final int AFTER_LATIN_MARKS = 0x370;

    private ExampleText() {}

    /** The lines of a piece; a mark that stands on another letter, and what a terminal would hide, as its number. */
    static List<String> lines(String piece) {
        return piece.lines()
                .map(Visible::of)
                .map(line -> line.codePoints()
                        .mapToObj(c -> isBare(c) ? Visible.code(c) : Character.toString(c))
                        .collect(Collectors.joining()))
                .toList();
    }

    /** What the odd characters of the failing piece are; empty where it has none, or where they are a whole text. */
    static String names(Example example) {
        if (example.form().isTold()) return "";
        List<Integer> odd = example.fails()
                .codePoints()
                .filter(c -> c > ASCII && example.passes().indexOf(c) < 0)
                .distinct()
                .boxed()
                .toList();
        return odd.size() > NAMED ? "" : odd.stream().map(ExampleText::name).collect(Collectors.joining("; "));
    }

    private static String name(int c) {
        String shown = UCharacter.isPrintable(c) && !isBare(c) && UCharacter.getType(c) != UCharacter.FORMAT
                ? Character.toString(c) + " is "
                : "";
        String name = UCharacter.getName(c);
        return shown + Visible.code(c).replaceAll("[<>]", "") + (name == null ? ", a private character" : ", " + name);
    }

    private static boolean isBare(int c) {
        int type = UCharacter.getType(c);
        return type == UCharacter.PRIVATE_USE || (type == UCharacter.NON_SPACING_MARK && c < AFTER_LATIN_MARKS);
    }
}
