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
import org.jspecify.annotations.Nullable;
import plainleaf.typeset.ShapedPiece.Part;

/** Shapes the texts of one document piece by piece, each piece once. For one thread. */
public final class TextSetter {
    private static final String NO_LANGUAGE = "und";

    /** ISO 15924: the code of no script in particular, which shapers know as the plainest. */
    private static final String COMMON = "Zyyy";

    private final Shaper shaper;
    // The engine measures most texts several times before it draws them.
    private final Map<Key, List<ShapedPiece>> texts = new HashMap<>();
    private final Map<Key, ShapedPiece> known = new HashMap<>();
    private final Map<String, Set<String>> scripts = new HashMap<>();

    private record Key(TextStyle style, String before, String text, String after, boolean rightToLeft) {}

    public TextSetter(Shaper shaper) {
        this.shaper = shaper;
    }

    /** The pieces of this text, in reading order. */
    public List<ShapedPiece> set(TextStyle style, String text, boolean rightToLeft) {
        return set(style, "", text, "", rightToLeft);
    }

    /**
     * The pieces of this text, in reading order.
     *
     * @param before what it is joined to at its start, empty where it begins a word
     * @param after what it is joined to at its end, empty where it ends a word
     */
    public List<ShapedPiece> set(TextStyle style, String before, String text, String after, boolean rightToLeft) {
        return texts.computeIfAbsent(new Key(style, before, text, after, rightToLeft), this::pieces);
    }

    private List<ShapedPiece> pieces(Key whole) {
        List<String> pieces = TextWords.of(whole.text);
        ShapedPiece[] shaped = new ShapedPiece[pieces.size()];
        for (int i = 0; i < shaped.length; i++) {
            if (!TextWords.isSpace(pieces.get(i))) {
                String left = i == 0 ? whole.before : "";
                String right = i == shaped.length - 1 ? whole.after : "";
                shaped[i] = set(new Key(whole.style, left, pieces.get(i), right, whole.rightToLeft));
            }
        }
        for (int i = 0; i < shaped.length; i++) {
            if (shaped[i] == null) {
                ShapedPiece neighbour = i > 0 ? shaped[i - 1] : shaped.length > 1 ? shaped[1] : null;
                shaped[i] =
                        set(new Key(spaced(whole.style, neighbour, i > 0), "", pieces.get(i), "", whole.rightToLeft));
            }
        }
        return List.of(shaped);
    }

    private ShapedPiece set(Key key) {
        ShapedPiece piece = known.get(key);
        if (piece == null) {
            piece = shape(key);
            known.put(key, piece);
        }
        return piece;
    }

    /** A space is as wide as in the font of the word beside it: that of Latin words is too wide for Urdu, and the other way. */
    private static TextStyle spaced(TextStyle style, @Nullable ShapedPiece neighbour, boolean before) {
        if (neighbour == null || neighbour.parts().isEmpty()) {
            return style;
        }
        int nearest = before ? neighbour.parts().size() - 1 : 0;
        FontProgram font = neighbour.parts().get(nearest).font();
        return font.covers(' ') ? style.startingWith(font) : style;
    }

    private ShapedPiece shape(Key key) {
        String piece = key.text;
        boolean space = TextWords.isSpace(piece);
        FontRuns runs = new FontRuns(key.style.fonts(), space ? visible(piece, key.style.fonts()) : piece);
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
                    run.font(), new TextRun(visible(key.text, key.style.fonts()), 0, 1, false, COMMON, NO_LANGUAGE));
        }
        int shift = key.before.length();
        String around = key.before + key.text + key.after;
        ShapedRun shaped = shaper.shape(
                run.font(),
                new TextRun(
                        around,
                        run.start() + shift,
                        run.end() + shift,
                        key.rightToLeft,
                        run.script(),
                        language(key, run)));
        return shift == 0 ? shaped : shaped.shifted(-shift);
    }

    /** The language of the text, unless it is not written in the run's script. */
    private String language(Key key, FontRuns.Run run) {
        String language = key.style.language();
        Set<String> its = scripts.computeIfAbsent(language, TextSetter::scriptsOf);
        return its.isEmpty() || its.contains(run.script()) || run.script().equals(COMMON) ? language : NO_LANGUAGE;
    }

    private static Set<String> scriptsOf(String language) {
        int[] codes = UScript.getCode(ULocale.forLanguageTag(language));
        return IntStream.of(codes == null ? new int[0] : codes)
                .mapToObj(UScript::getShortName)
                .collect(Collectors.toSet());
    }

    /** The space itself where a font has it, otherwise the usual space: a tab, a line end or a rare width. */
    private static String visible(String space, List<FontProgram> fonts) {
        boolean drawn = space.charAt(0) > ' ' && fonts.stream().anyMatch(font -> font.covers(space.charAt(0)));
        return drawn ? space : " ";
    }
}
