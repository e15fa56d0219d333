package plainleaf.typeset;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import plainleaf.typeset.ShapedPiece.Part;

/** Shapes the texts of one document piece by piece, each piece once. For one thread. */
public final class TextSetter {
    private static final String NO_LANGUAGE = "und";

    /** ISO 15924: the code of no script in particular, which shapers know as the plainest. */
    private static final String COMMON = "Zyyy";

    private final Shaper shaper;
    private final String language;
    private final Set<String> scripts;
    private final Map<Key, ShapedPiece> known = new HashMap<>();

    private record Key(List<FontProgram> fonts, String before, String piece, String after, boolean rightToLeft) {}

    /** Text of this BCP 47 language; what is in another script is shaped as text of no language. */
    public TextSetter(Shaper shaper, String language) {
        this.shaper = shaper;
        this.language = language;
        int[] codes = UScript.getCode(ULocale.forLanguageTag(language));
        this.scripts = IntStream.of(codes == null ? new int[0] : codes)
                .mapToObj(UScript::getShortName)
                .collect(Collectors.toSet());
    }

    /** The pieces of this text, in reading order. */
    public List<ShapedPiece> set(List<FontProgram> fonts, String text, boolean rightToLeft) {
        return set(fonts, "", text, "", rightToLeft);
    }

    /**
     * The pieces of this text, in reading order.
     *
     * @param before what it is joined to at its start, empty where it begins a word
     * @param after what it is joined to at its end, empty where it ends a word
     */
    public List<ShapedPiece> set(
            List<FontProgram> fonts, String before, String text, String after, boolean rightToLeft) {
        List<String> pieces = TextWords.of(text);
        List<ShapedPiece> shaped = new ArrayList<>(pieces.size());
        for (int i = 0; i < pieces.size(); i++) {
            String left = i == 0 ? before : "";
            String right = i == pieces.size() - 1 ? after : "";
            Key key = new Key(fonts, left, pieces.get(i), right, rightToLeft);
            ShapedPiece piece = known.get(key);
            if (piece == null) {
                piece = shape(key);
                known.put(key, piece);
            }
            shaped.add(piece);
        }
        return shaped;
    }

    private ShapedPiece shape(Key key) {
        String piece = key.piece;
        boolean space = TextWords.isSpace(piece);
        FontRuns runs = new FontRuns(key.fonts, space ? visible(piece, key.fonts) : piece);
        List<Part> parts = new ArrayList<>();
        float width = 0;
        for (FontRuns.Run run : runs.runs()) {
            Part part = new Part(run.font(), run.start(), run.end(), shape(key, run, space));
            width += part.width();
            parts.add(part);
        }
        return new ShapedPiece(piece, key.rightToLeft, parts, runs.missing(), width);
    }

    private ShapedRun shape(Key key, FontRuns.Run run, boolean space) {
        if (space) {
            return shaper.shape(
                    run.font(), new TextRun(visible(key.piece, key.fonts), 0, 1, false, COMMON, NO_LANGUAGE));
        }
        int shift = key.before.length();
        String around = key.before + key.piece + key.after;
        String itsLanguage = scripts.contains(run.script()) || run.script().equals(COMMON) ? language : NO_LANGUAGE;
        ShapedRun shaped = shaper.shape(
                run.font(),
                new TextRun(
                        around, run.start() + shift, run.end() + shift, key.rightToLeft, run.script(), itsLanguage));
        return shift == 0 ? shaped : shaped.shifted(-shift);
    }

    /** The space itself where a font has it, otherwise the usual space: a tab, a line end or a rare width. */
    private static String visible(String space, List<FontProgram> fonts) {
        boolean drawn = space.charAt(0) > ' ' && fonts.stream().anyMatch(font -> font.covers(space.charAt(0)));
        return drawn ? space : " ";
    }
}
