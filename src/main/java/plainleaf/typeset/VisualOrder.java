package plainleaf.typeset;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterDirection;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Bidi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * In which order the pieces of a line stand from left to right: the Unicode Bidirectional Algorithm (UAX #9). Levels are
 * resolved for the whole paragraph, then each line is ordered on its own. Positions are UTF-16 units of the paragraph.
 */
public final class VisualOrder {
    // UAX #9, L1.3 and L1.4, with the characters that X9 takes out (5.2, retaining explicit formatting characters).
    private static final Set<Integer> RESET_AT_LINE_END = Set.of(
            UCharacterDirection.WHITE_SPACE_NEUTRAL,
            UCharacterDirection.SEGMENT_SEPARATOR,
            UCharacterDirection.BLOCK_SEPARATOR,
            (int) UCharacterDirection.FIRST_STRONG_ISOLATE,
            (int) UCharacterDirection.LEFT_TO_RIGHT_ISOLATE,
            (int) UCharacterDirection.RIGHT_TO_LEFT_ISOLATE,
            (int) UCharacterDirection.POP_DIRECTIONAL_ISOLATE,
            UCharacterDirection.LEFT_TO_RIGHT_EMBEDDING,
            UCharacterDirection.RIGHT_TO_LEFT_EMBEDDING,
            UCharacterDirection.LEFT_TO_RIGHT_OVERRIDE,
            UCharacterDirection.RIGHT_TO_LEFT_OVERRIDE,
            UCharacterDirection.POP_DIRECTIONAL_FORMAT,
            UCharacterDirection.BOUNDARY_NEUTRAL);

    private final String text;
    private final byte[] levels;
    private final byte[] paragraphLevels;

    /** The direction that a paragraph is read in. */
    public enum Base {
        LEFT_TO_RIGHT(Bidi.LTR),
        RIGHT_TO_LEFT(Bidi.RTL),
        /** That of the first strong letter; left to right if there is none (UAX #9, P2 and P3). */
        AUTO(Bidi.LEVEL_DEFAULT_LTR);

        private final byte level;

        Base(byte level) {
            this.level = level;
        }
    }

    /** Some of a line's text that is placed as one. Empty where start and end are the same. */
    public record Piece(int start, int end) {}

    /**
     * Neighbouring characters of one level.
     *
     * @param level odd where they are read from right to left
     */
    public record LevelRun(int start, int end, int level) {
        public boolean rightToLeft() {
            return level % 2 == 1;
        }
    }

    private VisualOrder(String text, byte[] levels, byte[] paragraphLevels) {
        this.text = text;
        this.levels = levels;
        this.paragraphLevels = paragraphLevels;
    }

    /**
     * The order of a paragraph's text. Isolates stand in it as characters (U+2066 to U+2069), for elements too; a line
     * feed ends a paragraph within it.
     */
    public static VisualOrder of(String paragraph, Base base) {
        Bidi bidi = new Bidi();
        bidi.setPara(paragraph, base.level, null);
        byte[] paragraphLevels = new byte[paragraph.length()];
        for (int i = 0; i < bidi.countParagraphs() && !paragraph.isEmpty(); i++) {
            var part = bidi.getParagraphByIndex(i);
            Arrays.fill(paragraphLevels, part.getStart(), part.getLimit(), part.getEmbeddingLevel());
        }
        return new VisualOrder(paragraph, bidi.getLevels(), paragraphLevels);
    }

    /** The level of the paragraph that this place is in: 0 if it is read from left to right, 1 if from right to left. */
    public int paragraphLevel(int at) {
        return paragraphLevels[at];
    }

    /** The levels of the line from {@code start} to {@code end}, in logical order. */
    public List<LevelRun> runs(int start, int end) {
        byte[] line = line(start, end);
        List<LevelRun> runs = new ArrayList<>();
        int from = start;
        for (int i = start + 1; i <= end; i++) {
            if (i == end || line[i - start] != line[from - start]) {
                runs.add(new LevelRun(from, i, line[from - start]));
                from = i;
            }
        }
        return runs;
    }

    /**
     * The pieces of one line from left to right, as numbers of the list; 0 is its first piece.
     *
     * @param line its pieces in logical order, each of one level (see {@link #runs}): it is placed by that of its first
     *     character. An empty one goes with what follows it
     */
    public List<Integer> order(List<Piece> line) {
        if (line.isEmpty()) return List.of();
        int start = line.get(0).start();
        int end = line.get(line.size() - 1).end();
        if (start == end) return IntStream.range(0, line.size()).boxed().toList();
        // L2, with what stands between the pieces: isolates beside each other are ordered by what is around them.
        byte[] levels = line(start, end);
        int[] places = new int[levels.length];
        int[] visual = Bidi.reorderVisual(levels);
        for (int place = 0; place < visual.length; place++) {
            places[visual[place]] = place;
        }
        ToIntFunction<Integer> first = piece -> Math.min(line.get(piece).start() - start, levels.length - 1);
        ToIntFunction<Integer> place = piece -> places[first.applyAsInt(piece)];
        ToIntFunction<Integer> turn = piece -> levels[first.applyAsInt(piece)] % 2 == 0 ? piece : -piece;
        return IntStream.range(0, line.size())
                .boxed()
                .sorted(Comparator.comparingInt(place).thenComparingInt(turn))
                .toList();
    }

    /** The levels of a line, with what stands at its end put back to the paragraph's level (L1). */
    private byte[] line(int start, int end) {
        byte[] line = Arrays.copyOfRange(levels, start, end);
        for (int i = end; i > start; ) {
            int character = text.codePointBefore(i);
            if (!RESET_AT_LINE_END.contains(UCharacter.getIntPropertyValue(character, UProperty.BIDI_CLASS))) break;
            int from = Math.max(start, i - Character.charCount(character));
            Arrays.fill(line, from - start, i - start, paragraphLevels[from]);
            i = from;
        }
        return line;
    }
}
