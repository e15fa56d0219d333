package plainleaf.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.text.Bidi;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plainleaf.cli.CommandLineRun;

/** One leaflet in every language and edition, built as a hospital would, and read back word for word and place for place. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AllLanguagesTest implements ReadAsWritten, StandsInPlace {
    private static final Path SITE = Path.of("src/test/resources/sites/all-languages");
    private static final int LANGUAGES = 25;
    private static final int EDITIONS = 3;

    /** The least share of the words that is measured, where it is not nearly all; why is told in src/docs/reading-without-tags.md. */
    private static final Map<String, Double> LEAST_WORDS = Map.of("ckb", 0.98, "bn", 0.98);

    private CommandLineRun build;
    private final List<Edition> editions = new ArrayList<>();

    @BeforeAll
    void buildEverything(@TempDir Path output) throws IOException {
        build = CommandLineRun.of("build", "--content=" + SITE, "--output=" + output, "--date=2026-11-23");
        try (Stream<Path> files = Files.walk(output)) {
            for (Path pdf : files.filter(file -> file.toString().endsWith(".pdf"))
                    .sorted()
                    .toList()) editions.add(Edition.read(SITE, pdf));
        }
    }

    @Override
    public List<Edition> editions() {
        return editions;
    }

    List<Edition> rightToLeft() {
        return editions.stream()
                .filter(edition -> edition.page().isRightToLeft())
                .toList();
    }

    List<Edition> chinese() {
        return editions.stream()
                .filter(edition -> edition.page().language().startsWith("zh"))
                .toList();
    }

    List<Edition> standard() {
        return editions.stream()
                .filter(edition -> !edition.toString().matches(".*-(large-print|easy-read)\\.pdf"))
                .toList();
    }

    @Test
    void everything_is_published() {
        assertThat(build.exitCode()).as(build.err()).isZero();
        assertThat(build.out()).contains("0 errors, 0 warnings");
        assertThat(editions).hasSize(LANGUAGES * EDITIONS);
        assertThat(editions.stream().map(edition -> edition.page().language()).distinct())
                .hasSize(LANGUAGES);
        assertThat(rightToLeft()).hasSize(4 * EDITIONS);
        assertThat(chinese()).hasSize(2 * EDITIONS);
    }

    @ParameterizedTest
    @MethodSource("editions")
    void the_tags_say_what_the_page_says(Edition edition) {
        List<String> said = StrictReader.blocks(edition.file());
        assertThat(said).hasSizeGreaterThan(30).isEqualTo(edition.page().blocks());
    }

    @ParameterizedTest
    @MethodSource("editions")
    void nothing_is_drawn_without_a_tag(Edition edition) {
        List<Drawn> drawn = edition.file().drawn().toList();
        assertThat(drawn).hasSizeGreaterThan(300).noneMatch(Drawn::isUntagged);
        assertThat(edition.file().root().drawn())
                .containsExactlyInAnyOrderElementsOf(
                        drawn.stream().filter(Drawn::isTagged).toList());
    }

    /** Of the codes and of the replacement texts, in the running footer too. */
    @ParameterizedTest
    @MethodSource("editions")
    void every_character_is_a_plain_one(Edition edition) {
        assertThat(edition.file()
                        .drawn()
                        .flatMap(drawn -> Stream.of(drawn.said(), drawn.glyph()))
                        .flatMapToInt(String::chars))
                .isNotEmpty()
                .allMatch(AllLanguagesTest::isPlain);
    }

    private static boolean isPlain(int unit) {
        boolean ligature = unit >= 0xFB00 && unit <= 0xFB06;
        boolean presentation = (unit >= 0xFB50 && unit <= 0xFDFF) || (unit >= 0xFE70 && unit <= 0xFEFF);
        boolean nothing = unit == 0 || unit == 0xFFFD || UCharacter.getType(unit) == UCharacterCategory.PRIVATE_USE;
        return !ligature && !presentation && !nothing;
    }

    /** The contents' page numbers are born in the PDF; each is that of the page where its heading stands. */
    @Test
    void the_contents_lead_to_their_pages() {
        int entries = 0;
        for (Edition edition : editions) {
            List<Element> headings = edition.file().root().all("H2").toList();
            for (Element entry : edition.file().root().all("TOCI").toList()) {
                String line = said(entry);
                Element heading = headings.stream()
                        .filter(h -> said(h).equals(StrictReader.title(line)))
                        .findFirst()
                        .orElseThrow();
                assertThat(StandsInPlace.number(
                                line.substring(StrictReader.title(line).length())))
                        .as(edition + ": " + line)
                        .isEqualTo(heading.drawn().get(0).page());
                entries++;
            }
        }
        assertThat(entries).isGreaterThanOrEqualTo(4 * LANGUAGES);
    }

    private static String said(Element element) {
        StringBuilder said = new StringBuilder();
        element.drawn().forEach(drawn -> said.append(drawn.said()));
        return Words.fold(said.toString());
    }

    /** A telephone number in Arabic is read from left to right, as are times, doses and addresses, and is never torn. */
    @ParameterizedTest
    @MethodSource("rightToLeft")
    void what_runs_from_left_to_right_stands_so(Edition edition) {
        List<String> lines = Layout.latinLines(edition.file());
        List<String> isolates = edition.page().article().select("bdi[dir=ltr]").eachText();
        assertThat(isolates).contains("01632 960 102", "Amoxicillin 500 mg");
        for (String isolate : isolates)
            assertThat(Layout.stand(List.of(isolate.replaceAll("\\s", "")), lines))
                    .as("%s in %s", isolate, lines)
                    .isTrue();
        List<List<String>> addresses = edition.page().article().select(".address").stream()
                .map(AllLanguagesTest::parts)
                .toList();
        assertThat(addresses).hasSizeGreaterThanOrEqualTo(2);
        for (List<String> address : addresses)
            assertThat(Layout.stand(address, lines))
                    .as("%s in %s", address, lines)
                    .isTrue();
    }

    /** Between the places where an address may be broken. */
    private static List<String> parts(org.jsoup.nodes.Element address) {
        List<String> parts = new ArrayList<>();
        address.filter((Node node, int depth) -> {
            if (node instanceof TextNode text) parts.add(text.getWholeText());
            return NodeFilter.FilterResult.CONTINUE;
        });
        return parts;
    }

    /** Requirements for Chinese Text Layout, 3.1.5: these stand at no start of a line. */
    @ParameterizedTest
    @MethodSource("chinese")
    void no_line_begins_with_a_mark_that_ends_something(Edition edition) {
        Set<String> forbidden = Set.of("。", "，", "、", "）", "：", "；", "！", "？", "」", "》");
        List<String> starts = new ArrayList<>();
        for (Element block : edition.file()
                .root()
                .all("P", "H1", "H2", "H3", "LBody", "TH", "TD", "Caption")
                .toList())
            IntStream.rangeClosed(1, edition.file().pages().size())
                    .mapToObj(page -> Layout.rows(
                            ownText(block).filter(d -> d.page() == page).filter(Layout::isGlyph)))
                    .flatMap(List::stream)
                    .forEach(row -> starts.add(row.get(0).glyph()));
        assertThat(starts).hasSizeGreaterThan(30).doesNotContainAnyElementsOf(forbidden);
    }

    private static Stream<Drawn> ownText(Element block) {
        return block.kids().stream().flatMap(kid -> {
            if (kid instanceof Drawn drawn) return Stream.of(drawn);
            Element element = (Element) kid;
            return element.isBlock() ? Stream.empty() : ownText(element);
        });
    }

    @ParameterizedTest
    @MethodSource("standard")
    void poppler_reads_it_without_the_tags(Edition edition) throws Exception {
        assumeTrue(Poppler.isInstalled(), "pdftotext is not installed: apt-get install poppler-utils");
        List<String> blocks = edition.page().blocks();
        Share shown = Share.of(blocks, Poppler.text(edition.pdf(), "-nopgbrk"));
        assertThat(shown.words())
                .isGreaterThanOrEqualTo(LEAST_WORDS.getOrDefault(edition.page().language(), 0.985));
        if (!edition.page().isRightToLeft()) {
            assertThat(shown.letters()).isGreaterThanOrEqualTo(0.985);
            // Poppler puts the full stop of a guest's line from right to left before its last word.
            List<String> forwards = blocks.stream()
                    .filter(block -> Bidi.getBaseDirection(block) != Bidi.RTL)
                    .toList();
            Share drawn = Share.of(forwards, Poppler.text(edition.pdf(), "-raw"));
            assertThat(drawn.letters()).as("right letters in the right order").isEqualTo(1.0);
        }
    }

    /** See the proof fail: every part of it that a broken writer would break. */
    @Test
    void a_reversed_word_or_a_lost_replacement_text_is_seen() throws IOException {
        for (Edition edition : editions) {
            if (Set.of("ar", "fa", "ur", "ckb").contains(edition.page().language())) {
                byte[] pdf = Files.readAllBytes(edition.pdf());
                List<String> page = edition.page().blocks();
                assertThat(StrictReader.blocks(TaggedFile.read(Spoiled.reversedWord(pdf))))
                        .hasSameSizeAs(page)
                        .isNotEqualTo(page);
                assertThat(StrictReader.blocks(TaggedFile.read(Spoiled.withoutReplacement(pdf))))
                        .hasSameSizeAs(page)
                        .isNotEqualTo(page);
            }
        }
    }
}
