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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plainleaf.model.Bytes;

/**
 * Glyph for glyph, HarfBuzz's own: the tables were made by another build of it, in another language, see
 * {@code src/test/scripts/expected-glyphs.mjs}.
 */
class GlyphTableTest {
    private static final Path TABLES = Path.of("src/test/resources/typeset/glyphs");
    private static final int WORDS_IN_A_SCRIPT = 200;

    static List<Path> tables() throws IOException {
        try (Stream<Path> files = Files.list(TABLES)) {
            return files.sorted().toList();
        }
    }

    @Test
    void every_script_has_a_table() throws IOException {
        assertThat(tables())
                .extracting(file -> file.getFileName().toString().replace(".tsv.gz", ""))
                .containsExactly(
                        "arabic",
                        "bengali",
                        "cyrillic",
                        "devanagari",
                        "ethiopic",
                        "gujarati",
                        "gurmukhi",
                        "han-simplified",
                        "han-traditional",
                        "latin",
                        "persian",
                        "sorani",
                        "tamil",
                        "urdu",
                        "vietnamese");
    }

    @ParameterizedTest
    @MethodSource("tables")
    void our_glyphs_are_those_of_harfbuzz(Path table) throws Exception {
        List<Expected> all = read(table);
        assertThat(all.stream().filter(Expected::isWord).map(Expected::text).distinct())
                .hasSizeGreaterThanOrEqualTo(WORDS_IN_A_SCRIPT);
        HarfBuzzShaper shaper = HarfBuzzShaper.load();
        assertThat(all.stream()
                        .filter(run -> !run.shapedBy(shaper).equals(run.glyphs()))
                        .map(run -> run + "\nbut was " + run.shapedBy(shaper))
                        .limit(10))
                .isEmpty();
    }

    /** Java cannot be told the language, and its version of HarfBuzz is its own: the ids and places agree all the same. */
    @ParameterizedTest
    @MethodSource("tables")
    void java_puts_the_same_glyphs_in_the_same_places(Path table) throws Exception {
        List<Expected> all = read(table).stream().filter(Expected::isWord).toList();
        JdkShaper shaper = JdkShaper.load();
        List<String> other = all.stream()
                .filter(run -> !places(run.shapedBy(shaper)).equals(places(run.glyphs())))
                .map(run -> run + "\nbut was " + run.shapedBy(shaper))
                .toList();
        assertThat(other.stream().limit(10)).isEmpty();
    }

    /** Where each glyph is drawn; how Java splits this into advance and offset cannot be known. */
    private static List<String> places(String glyphs) {
        List<String> places = new ArrayList<>();
        int pen = 0;
        for (String glyph : glyphs.split(" ")) {
            String[] values = glyph.split(",");
            int x = pen + Integer.parseInt(values[3]);
            places.add(values[0] + "," + values[1] + "," + x + "," + values[4]);
            pen += Integer.parseInt(values[2]);
        }
        places.add("end " + pen);
        return places;
    }

    private static List<Expected> read(Path table) throws IOException {
        List<Expected> expected = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(table)), StandardCharsets.UTF_8))) {
            Setting setting = null;
            for (String line :
                    reader.lines().filter(line -> !line.startsWith("#")).toList()) {
                String[] fields = line.split("\t");
                if (fields[0].equals("FONT")) setting = Setting.of(fields);
                else expected.add(new Expected(setting, fields));
            }
        }
        return expected;
    }

    /** What all runs of one font share. */
    private record Setting(FontProgram font, String script, boolean rightToLeft) {
        static Setting of(String[] fields) throws IOException {
            Bytes file = Bytes.of(Files.readAllBytes(Path.of("templates/fonts", fields[1])));
            assertThat(file.sha256())
                    .as("%s is not the font of the table: run src/test/scripts/expected-glyphs.mjs", fields[1])
                    .isEqualTo(fields[2]);
            return new Setting(FontProgram.of(file), fields[3], fields[4].equals("rtl"));
        }
    }

    /** A run and its glyphs: id, cluster, advance, x and y offset. */
    private record Expected(Setting setting, String language, String text, int start, int end, String glyphs) {
        Expected(Setting setting, String[] fields) {
            this(setting, fields[0], fields[1], Integer.parseInt(fields[2]), Integer.parseInt(fields[3]), fields[4]);
        }

        boolean isWord() {
            return start == 0 && end == text.length() && text.indexOf(' ') < 0;
        }

        String shapedBy(Shaper shaper) {
            TextRun run = new TextRun(text, start, end, setting.rightToLeft(), setting.script(), language);
            return shaper.shape(setting.font(), run).glyphs().stream()
                    .map(glyph -> Stream.of(
                                    glyph.id(), glyph.cluster(), glyph.advance(), glyph.xOffset(), glyph.yOffset())
                            .map(String::valueOf)
                            .collect(Collectors.joining(",")))
                    .collect(Collectors.joining(" "));
        }

        @Override
        public String toString() {
            return setting.font().name() + " " + language + " " + text + " " + start + "-" + end + "\nexpected "
                    + glyphs;
        }
    }
}
