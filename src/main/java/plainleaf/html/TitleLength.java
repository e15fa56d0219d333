package plainleaf.html;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.EastAsianWidth;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import java.util.Set;

/** The class of a title by its length, so that a long one is set smaller: over 24 Latin letters, and over 40 (design.md, 6). */
final class TitleLength {
    private static final int LONG = 24;
    private static final int LONGEST = 40;

    /** Measured in Noto Sans at the size of the language, a letter of these is as wide as one and a half Latin ones. */
    private static final Set<Integer> WIDE = Set.of(UScript.TAMIL, UScript.MALAYALAM, UScript.ETHIOPIC);

    private TitleLength() {}

    static String of(String title) {
        double length = title.codePoints().mapToDouble(TitleLength::width).sum();
        if (length > LONGEST) {
            return "longest";
        }
        return length > LONG ? "long" : "short";
    }

    /** In Latin letters. A Chinese character is a square, two of them. */
    private static double width(int c) {
        int width = UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH);
        if (width == EastAsianWidth.WIDE || width == EastAsianWidth.FULLWIDTH) {
            return 2;
        }
        return WIDE.contains(UScript.getScript(c)) ? 1.5 : 1;
    }
}
