package plainleaf.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plainleaf.model.Bytes;

class ShaperTest {
    private static final String SOFT_HYPHENS = "be\u00ADfore\u200B the\u2060 test";

    static List<Shaper> shapers() throws ShaperUnavailable {
        return List.of(HarfBuzzShaper.load(), JdkShaper.load());
    }

    @ParameterizedTest
    @MethodSource("shapers")
    void each_letter_is_the_glyph_of_the_font(Shaper shaper) throws IOException {
        FontProgram sans = sans();
        ShapedRun run = shaper.shape(sans, latin("minimum"));
        assertThat(run.glyphs())
                .extracting(ShapedRun.Glyph::id)
                .containsExactlyElementsOf(
                        "minimum".chars().mapToObj(sans::glyph).toList());
        assertThat(run.advance())
                .isEqualTo("minimum"
                        .chars()
                        .map(letter -> sans.advance(sans.glyph(letter)))
                        .sum());
    }

    @ParameterizedTest
    @MethodSource("shapers")
    void letters_are_kerned(Shaper shaper) throws IOException {
        FontProgram sans = sans();
        int apart = sans.advance(sans.glyph('T')) + sans.advance(sans.glyph('o'));
        assertThat(shaper.shape(sans, latin("To")).advance()).isBetween(apart / 2, apart - 1);
    }

    @ParameterizedTest
    @MethodSource("shapers")
    void a_run_is_shaped_where_it_stands_and_counts_in_the_whole_text(Shaper shaper) throws IOException {
        String text = "x".repeat(100) + "To" + "y".repeat(100);
        ShapedRun run = shaper.shape(sans(), new TextRun(text, 100, 102, false, "Latn", "en"));
        assertThat(run.glyphs()).extracting(ShapedRun.Glyph::cluster).containsExactly(100, 101);
    }

    @ParameterizedTest
    @MethodSource("shapers")
    void what_is_never_seen_leaves_no_glyph(Shaper shaper) throws IOException {
        ShapedRun plain = shaper.shape(sans(), latin("before the test"));
        ShapedRun run = shaper.shape(sans(), latin(SOFT_HYPHENS));
        assertThat(run.glyphs()).hasSameSizeAs(plain.glyphs());
        assertThat(run.advance()).isEqualTo(plain.advance());
        assertThat(run.glyphs()).extracting(ShapedRun.Glyph::cluster).doesNotContain(2, 7, 12);
    }

    @ParameterizedTest
    @MethodSource("shapers")
    void an_accent_stands_over_its_letter_and_moves_no_pen(Shaper shaper) throws IOException {
        List<ShapedRun.Glyph> glyphs = shaper.shape(sans(), latin("m\u0302")).glyphs(); // no such letter in Unicode
        assertThat(glyphs).hasSize(2);
        assertThat(glyphs.get(1).advance()).isZero();
        assertThat(glyphs.get(1).xOffset()).isNegative();
    }

    @ParameterizedTest
    @MethodSource("shapers")
    void a_letter_the_font_lacks_is_notdef(Shaper shaper) throws IOException {
        assertThat(shaper.shape(sans(), new TextRun("ب", 0, 1, true, "Arab", "ar"))
                        .glyphs())
                .extracting(ShapedRun.Glyph::id)
                .containsExactly(0);
    }

    @ParameterizedTest
    @MethodSource("shapers")
    void nothing_is_shaped_to_nothing(Shaper shaper) throws IOException {
        assertThat(shaper.shape(sans(), new TextRun("ab", 1, 1, false, "Latn", "en"))
                        .glyphs())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("shapers")
    void right_to_left_runs_come_from_left_to_right(Shaper shaper) throws IOException {
        ShapedRun run = shaper.shape(sans(), new TextRun("abc", 0, 3, true, "Latn", "en"));
        assertThat(run.glyphs()).extracting(ShapedRun.Glyph::cluster).containsExactly(2, 1, 0);
    }

    @ParameterizedTest
    @MethodSource("shapers")
    void many_threads_share_one_shaper(Shaper shaper) throws Exception {
        FontProgram sans = sans();
        ShapedRun expected = shaper.shape(sans, latin(SOFT_HYPHENS));
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Callable<Boolean> task = () -> IntStream.range(0, 500)
                    .allMatch(i -> shaper.shape(sans, latin(SOFT_HYPHENS)).equals(expected));
            for (Future<Boolean> same : threads.invokeAll(List.of(task, task, task, task)))
                assertThat(same.get()).isTrue();
        } finally {
            threads.shutdownNow();
        }
    }

    /** Its native font is freed with it; a shaper that kept it would keep every font it ever saw, outside the heap too. */
    @ParameterizedTest
    @MethodSource("shapers")
    void a_font_that_nobody_uses_is_forgotten(Shaper shaper) throws Exception {
        WeakReference<FontProgram> font = shapedOnce(shaper);
        for (int i = 0; i < 100 && font.get() != null; i++) {
            System.gc();
            Thread.sleep(20);
            sans(); // weak maps let go of what they held when they are used next
        }
        assertThat(font.get()).isNull();
        assertThat(shaper.shape(sans(), latin("still working")).glyphs()).isNotEmpty();
    }

    private static WeakReference<FontProgram> shapedOnce(Shaper shaper) throws IOException {
        byte[] file = Files.readAllBytes(Path.of("templates/fonts/NotoSans-Regular.ttf"));
        FontProgram ownFont =
                FontProgram.of(Bytes.of(Arrays.copyOf(file, file.length + 4))); // shared with no other test
        assertThat(shaper.shape(ownFont, latin("once")).glyphs()).hasSize(4);
        return new WeakReference<>(ownFont);
    }

    @Test
    void harfbuzz_says_which_it_is() throws ShaperUnavailable {
        assertThat(HarfBuzzShaper.load().version()).matches("\\d+\\.\\d+\\.\\d+");
        assertThat(JdkShaper.load().version()).isEqualTo(System.getProperty("java.version"));
    }

    private static TextRun latin(String text) {
        return new TextRun(text, 0, text.length(), false, "Latn", "en");
    }

    private static FontProgram sans() throws IOException {
        return FontProgram.of(Bytes.of(Files.readAllBytes(Path.of("templates/fonts/NotoSans-Regular.ttf"))));
    }
}
