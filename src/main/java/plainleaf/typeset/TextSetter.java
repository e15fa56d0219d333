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

/** Shapes the texts of one document in one style piece by piece, each piece once. For one thread. */
public final class TextSetter {
    private static final String NO_LANGUAGE = "und";

    /** ISO 15924: the code of no script in particular, which shapers know as the plainest. */
    private static final String COMMON = "Zyyy";

    private final Shaper shaper;
    private final TextStyle style;
    private final Set<String> scripts;
    // The engine measures most texts several times before it draws them.
    private final Map<Key, List<ShapedPiece>> texts = new HashMap<>();
    private final Map<Key, ShapedPiece> words = new HashMap<>();
    private final Map<Space, ShapedPiece> spaces = new HashMap<>();

    private record Key(String before, String text, String after, boolean rightToLeft) {
        // Java's own for records are slow until they are compiled by C2, which a short run never does.
        @Override
        public int hashCode() {
            return 31 * (31 * text.hashCode() + before.hashCode()) + after.hashCode();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && rightToLeft == key.rightToLeft
                    && text.equals(key.text)
                    && before.equals(key.before)
                    && after.equals(key.after);
        }
    }

    private record Space(FontProgram first, String text, boolean rightToLeft) {}

    public TextSetter(Shaper shaper, TextStyle style) {
        this.shaper = shaper;
        this.style = style;
        this.scripts = scriptsOf(style.language());
    }

    /** Of this text on one line, in em; 0 where there is no font. */
    public double width(String text, boolean rightToLeft) {
        return style.fonts().isEmpty()
                ? 0
                : set(text, rightToLeft).stream()
                        .mapToDouble(ShapedPiece::width)
                        .sum();
    }

    /** The pieces of this text, in reading order. */
    public List<ShapedPiece> set(String text, boolean rightToLeft) {
        return set("", text, "", rightToLeft);
    }

    /**
     * The pieces of this text, in reading order.
     *
     * @param before what it is joined to at its start, empty where it begins a word
     * @param after what it is joined to at its end, empty where it ends a word
     */
    public List<ShapedPiece> set(String before, String text, String after, boolean rightToLeft) {
        Key key = new Key(before, text, after, rightToLeft);
        List<ShapedPiece> pieces = texts.get(key);
        if (pieces == null) {
            pieces = pieces(key);
            texts.put(key, pieces);
        }
        return pieces;
    }

    private List<ShapedPiece> pieces(Key whole) {
        List<String> pieces = TextWords.of(whole.text);
        ShapedPiece[] shaped = new ShapedPiece[pieces.size()];
        for (int i = 0; i < shaped.length; i++) {
            if (!TextWords.isSpace(pieces.get(i))) {
                String left = i == 0 ? whole.before : "";
                String right = i == shaped.length - 1 ? whole.after : "";
                shaped[i] = words.computeIfAbsent(new Key(left, pieces.get(i), right, whole.rightToLeft), this::word);
            }
        }
        for (int i = 0; i < shaped.length; i++) {
            if (shaped[i] == null) {
                ShapedPiece neighbour = i > 0 ? shaped[i - 1] : shaped.length > 1 ? shaped[1] : null;
                Space space = new Space(firstFont(neighbour, i > 0), pieces.get(i), whole.rightToLeft);
                shaped[i] = spaces.computeIfAbsent(space, this::space);
            }
        }
        return List.of(shaped);
    }

    /** A space is as wide as in the font of the word beside it: that of Latin words is too wide for Urdu, and the other way. */
    private FontProgram firstFont(@Nullable ShapedPiece neighbour, boolean before) {
        if (neighbour != null && !neighbour.parts().isEmpty()) {
            int nearest = before ? neighbour.parts().size() - 1 : 0;
            FontProgram font = neighbour.parts().get(nearest).font();
            if (font.covers(' ')) {
                return font;
            }
        }
        return style.fonts().get(0);
    }

    private ShapedPiece space(Space space) {
        List<FontProgram> fonts = style.startingWith(space.first).fonts();
        String visible = visible(space.text, fonts);
        FontRuns runs = new FontRuns(fonts, visible);
        List<Part> parts = new ArrayList<>();
        for (FontRuns.Run run : runs.runs()) {
            TextRun alone = new TextRun(visible, 0, 1, false, COMMON, NO_LANGUAGE);
            parts.add(new Part(run.font(), run.start(), run.end(), shaper.shape(run.font(), alone)));
        }
        return new ShapedPiece(space.text, space.rightToLeft, parts, runs.missing());
    }

    private ShapedPiece word(Key key) {
        FontRuns runs = new FontRuns(style.fonts(), key.text);
        List<Part> parts = new ArrayList<>();
        for (FontRuns.Run run : runs.runs()) {
            parts.add(new Part(run.font(), run.start(), run.end(), shape(key, run)));
        }
        return new ShapedPiece(key.text, key.rightToLeft, parts, runs.missing());
    }

    private ShapedRun shape(Key key, FontRuns.Run run) {
        int shift = key.before.length();
        String around = key.before + key.text + key.after;
        int start = run.start() + shift;
        int end = run.end() + shift;
        ShapedRun shaped =
                shaper.shape(run.font(), new TextRun(around, start, end, key.rightToLeft, run.script(), language(run)));
        return shift == 0 ? shaped : shaped.shifted(-shift);
    }

    /** The language of the text, unless it is not written in the run's script. */
    private String language(FontRuns.Run run) {
        boolean its = scripts.isEmpty()
                || scripts.contains(run.script())
                || run.script().equals(COMMON);
        return its ? style.language() : NO_LANGUAGE;
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
