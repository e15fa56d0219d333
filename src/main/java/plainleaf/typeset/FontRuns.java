package plainleaf.typeset;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.UTF16;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Divides a word where its font or its script changes. */
final class FontRuns {
    /** From start to end in UTF-16 units. */
    record Run(FontProgram font, int start, int end, String script) {}

    private static final int MARKS = (1 << UCharacterCategory.NON_SPACING_MARK)
            | (1 << UCharacterCategory.COMBINING_SPACING_MARK)
            | (1 << UCharacterCategory.ENCLOSING_MARK);

    private final List<FontProgram> fonts;
    private final List<Run> runs = new ArrayList<>();
    private final List<Integer> missing = new ArrayList<>();
    private @Nullable FontProgram font;
    private int script = UScript.COMMON;
    private int start;

    /** Each character is drawn by the first of these fonts that has it. */
    FontRuns(List<FontProgram> fonts, String word) {
        this.fonts = fonts;
        for (int at = 0; at < word.length(); at += UTF16.getCharCount(word.codePointAt(at))) {
            take(word.codePointAt(at), at);
        }
        close(word.length());
    }

    List<Run> runs() {
        return runs;
    }

    /** The characters that none of the fonts has. */
    List<Integer> missing() {
        return missing;
    }

    private void take(int character, int at) {
        // What is not seen must not part letters that join; at the start of a word it belongs to what follows.
        if (isIgnorable(character)) {
            return;
        }
        FontProgram next = fontOf(character);
        int itsScript = UScript.getScript(character);
        // UAX 24, 5.1: Common and Inherited characters take the script of what stands around them.
        boolean own = itsScript != UScript.COMMON && itsScript != UScript.INHERITED;
        boolean otherScript = own && script != UScript.COMMON && itsScript != script;
        if (font != null && (next != font || otherScript)) {
            close(at);
            start = at;
            script = UScript.COMMON;
        }
        font = next;
        if (own) {
            script = itsScript;
        }
    }

    private void close(int end) {
        FontProgram drawing = font == null ? fonts.get(0) : font;
        if (end > start) {
            runs.add(new Run(drawing, start, end, UScript.getShortName(script)));
        }
    }

    private FontProgram fontOf(int character) {
        // A mark is placed by the font of its letter.
        if (font != null && isMark(character) && font.covers(character)) {
            return font;
        }
        for (FontProgram candidate : fonts) {
            if (candidate.covers(character)) {
                return candidate;
            }
        }
        missing.add(character);
        return fonts.get(0);
    }

    private static boolean isMark(int character) {
        return ((1 << UCharacter.getType(character)) & MARKS) != 0;
    }

    private static boolean isIgnorable(int character) {
        return UCharacter.hasBinaryProperty(character, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
    }
}
