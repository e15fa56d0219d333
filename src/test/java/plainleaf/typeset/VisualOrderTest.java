package plainleaf.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import plainleaf.typeset.VisualOrder.Base;
import plainleaf.typeset.VisualOrder.LevelRun;
import plainleaf.typeset.VisualOrder.Piece;

class VisualOrderTest {
    private static final Path CASES = Path.of("src/test/resources/typeset/BidiCharacterTest.txt.gz");
    private static final Path DEVIATIONS = Path.of("src/test/resources/typeset/icu-deviations.txt");
    private static final String HEBREW = "\u05D0\u05D1\u05D2";

    /**
     * Every line of Unicode 15.0's file, levels and order, but for 31 that ICU4J 79.1 (Unicode 18.0) resolves otherwise.
     * These hold overrides, which no leaflet may have, accents after a bracket, or brackets 64 deep.
     */
    @Test
    void unicode_orders_every_paragraph_so() throws IOException {
        List<Case> cases = cases();
        assertThat(cases).hasSize(91_707);
        List<String> otherwise =
                cases.stream().filter(line -> !line.isRight()).map(Case::line).toList();
        assertThat(otherwise).containsExactlyElementsOf(lines(DEVIATIONS));
    }

    /** That the test above can fail: each of these lines has one value changed. */
    @Test
    void a_wrong_level_and_a_wrong_order_are_seen() {
        assertThat(new Case("05D0 0061;0;0;1 0;0 1").isRight()).isTrue();
        assertThat(new Case("05D0 0061;0;0;1 1;0 1").isRight()).isFalse();
        assertThat(new Case("05D0 0061;0;0;1 0;1 0").isRight()).isFalse();
        assertThat(new Case("05D0 0061;0;1;1 0;0 1").isRight()).isFalse();
    }

    @Test
    void each_line_is_ordered_on_its_own() {
        String text = HEBREW + " " + HEBREW + " abc " + HEBREW;
        VisualOrder order = VisualOrder.of(text, Base.RIGHT_TO_LEFT);
        assertThat(order.order(pieces(text, 0, 8))).containsExactly(1, 0);
        assertThat(order.order(pieces(text, 8, text.length()))).containsExactly(1, 0);
        assertThat(order.order(pieces(text, 0, text.length()))).containsExactly(3, 2, 1, 0);
    }

    @Test
    void spaces_at_the_end_of_a_line_go_where_the_paragraph_ends() {
        String text = "abc " + HEBREW + " \u2066\u2069 " + HEBREW;
        VisualOrder order = VisualOrder.of(text, Base.LEFT_TO_RIGHT);
        assertThat(order.runs(0, 11)).containsExactly(run(0, 4, 0), run(4, 7, 1), run(7, 11, 0));
        assertThat(order.runs(0, text.length())).containsExactly(run(0, 4, 0), run(4, 14, 1));
    }

    @Test
    void an_isolated_telephone_number_keeps_its_order_among_arabic_letters() {
        String number = "0800 123 4567";
        String text = "\u0627\u062A\u0635\u0644 \u2066" + number + "\u2069 \u0627\u0644\u0622\u0646";
        int start = text.indexOf(number);
        VisualOrder isolated = VisualOrder.of(text, Base.RIGHT_TO_LEFT);
        assertThat(isolated.order(pieces(text, start, start + number.length()))).containsExactly(0, 1, 2);
        String bare = text.replaceAll("[\u2066\u2069]", "");
        VisualOrder reversed = VisualOrder.of(bare, Base.RIGHT_TO_LEFT);
        assertThat(reversed.order(reversed.runs(start - 1, start - 1 + number.length()).stream()
                        .map(run -> new Piece(run.start(), run.end()))
                        .toList()))
                .containsExactly(4, 3, 2, 1, 0);
    }

    @Test
    void an_empty_piece_stays_between_its_neighbours() {
        String text = "ab " + HEBREW + HEBREW;
        VisualOrder order = VisualOrder.of(text, Base.LEFT_TO_RIGHT);
        assertThat(order.order(List.of(new Piece(0, 3), new Piece(3, 6), new Piece(6, 6), new Piece(6, 9))))
                .containsExactly(0, 3, 2, 1);
        assertThat(order.order(List.of(new Piece(3, 6), new Piece(6, 9), new Piece(9, 9))))
                .containsExactly(2, 1, 0);
        assertThat(order.order(List.of(new Piece(3, 3)))).containsExactly(0);
        assertThat(order.order(List.of())).isEmpty();
        assertThat(VisualOrder.of("", Base.AUTO).runs(0, 0)).isEmpty();
    }

    @Test
    void a_forced_break_begins_a_paragraph_with_a_direction_of_its_own() {
        String text = HEBREW + " \nabc ";
        VisualOrder order = VisualOrder.of(text, Base.AUTO);
        assertThat(order.runs(0, 5)).containsExactly(run(0, 5, 1));
        assertThat(order.runs(5, 9)).containsExactly(run(5, 9, 0));
        assertThat(VisualOrder.of("123 ", Base.RIGHT_TO_LEFT).runs(0, 4)).containsExactly(run(0, 3, 2), run(3, 4, 1));
        assertThat(run(0, 1, 1).rightToLeft()).isTrue();
        assertThat(run(0, 1, 2).rightToLeft()).isFalse();
    }

    private static LevelRun run(int start, int end, int level) {
        return new LevelRun(start, end, level);
    }

    /** The words of a line, each with the space after it. */
    private static List<Piece> pieces(String text, int start, int end) {
        List<Piece> pieces = new ArrayList<>();
        for (int from = start, to; from < end; from = to) {
            int space = text.indexOf(' ', from);
            to = space < 0 || space >= end ? end : space + 1;
            pieces.add(new Piece(from, to));
        }
        return pieces;
    }

    private static List<Case> cases() throws IOException {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(CASES)), StandardCharsets.UTF_8))) {
            return reader.lines().filter(VisualOrderTest::isCase).map(Case::new).toList();
        }
    }

    private static List<String> lines(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(VisualOrderTest::isCase).toList();
        }
    }

    private static boolean isCase(String line) {
        return !line.isBlank() && !line.startsWith("#");
    }

    /** A line of the file: characters; direction; paragraph level; levels, x where a character is removed; order. */
    private record Case(String line) {
        boolean isRight() {
            String[] fields = line.split(";", -1);
            StringBuilder text = new StringBuilder();
            List<Piece> all = new ArrayList<>();
            for (String character : fields[0].split(" ")) {
                int start = text.length();
                text.appendCodePoint(Integer.parseInt(character, 16));
                all.add(new Piece(start, text.length()));
            }
            VisualOrder order = VisualOrder.of(text.toString(), Base.values()[Integer.parseInt(fields[1])]);
            if (order.paragraphLevel(0) != Integer.parseInt(fields[2])) return false;
            String[] levels = fields[3].split(" ");
            List<Integer> kept = new ArrayList<>();
            for (int i = 0; i < levels.length; i++) {
                if (levels[i].equals("x")) continue;
                kept.add(i);
                if (level(order, all.get(i), text.length()) != Integer.parseInt(levels[i])) return false;
            }
            String visual = order.order(kept.stream().map(all::get).toList()).stream()
                    .map(i -> String.valueOf(kept.get(i)))
                    .collect(Collectors.joining(" "));
            return visual.equals(fields[4]);
        }

        private static int level(VisualOrder order, Piece piece, int length) {
            return order.runs(0, length).stream()
                    .filter(run -> run.start() <= piece.start() && piece.end() <= run.end())
                    .findFirst()
                    .orElseThrow()
                    .level();
        }
    }

    /** The isolates between two pieces are no pieces, but part them. */
    @Test
    void isolates_beside_each_other_are_ordered_by_what_is_around_them() {
        String text = "\u05D0 \u2066ab\u2069\u2066cd\u2069 \u05D1";
        VisualOrder order = VisualOrder.of(text, VisualOrder.Base.RIGHT_TO_LEFT);

        assertThat(order.order(List.of(
                        new VisualOrder.Piece(0, 2),
                        new VisualOrder.Piece(3, 5),
                        new VisualOrder.Piece(7, 9),
                        new VisualOrder.Piece(10, 12))))
                .containsExactly(3, 2, 1, 0);
    }
}
