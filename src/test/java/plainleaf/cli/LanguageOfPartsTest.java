package plainleaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plainleaf.check.tags.Spaces;
import plainleaf.check.tags.Tag;
import plainleaf.check.tags.TagReader;
import plainleaf.check.tags.TagTree;
import plainleaf.model.Bytes;

/** Arabic, French and Chinese in an English leaflet and English in an Arabic one, on the page and in the PDF. */
class LanguageOfPartsTest {
    private static final String FRONT = "---\ntitle: %s\nsummary: %s\nstatus: checked\ntranslator: A\n"
            + "checker: B\nchecked-on: 2026-01-02\n---\n\n";

    private static final String ENGLISH = """
            ## What to say {#what}

            Say “[bonjour]{lang=fr}” or [请打电话 01632 960 123 给我们]{lang=zh-Hans}, or [مرحبا]{lang=ar}.

            [اتصل بالرقم 0800 123 4567 أو خذ 500 mg من Paracetamol]{lang=ar}

            - One
            - [اثنان 0800 123 4568]{lang=ar}

            | Language | Words |
            |---|---|
            | Urdu | [مدد چاہیے]{lang=ur} |

            ## [Aide]{lang=fr} {#help}

            Ask us.
            """;

    private static final String ARABIC = """
            ## ماذا تقول {#what}

            قل للممرضة [I need help (now), 0800 123 4567.]{lang=en} ثم انتظر.

            [Call 01632 960 123 (day) or 999.]{lang=en}

            ## المساعدة {#help}

            نهاية.
            """;

    @TempDir
    static Path folder;

    private static TestSite site;
    private static String page;
    private static String arabicPage;
    private static Path english;
    private static Path arabic;

    @BeforeAll
    static void build() throws IOException {
        site = new TestSite(folder)
                .write("site.yaml", "organisation: Test Hospital\nlanguages: [en, cy, ar]\n")
                .write("stay/leaflet.yaml", "version: 1.0\n")
                .write("stay/en.md", FRONT.formatted("Your stay", "How to ask for help") + ENGLISH)
                .write("stay/ar.md", FRONT.formatted("إقامتك", "كيف تطلب المساعدة") + ARABIC);
        CommandLineRun run = site.run("build", "--leaflet=stay", "--edition=standard");
        assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
        assertThat(run.err()).doesNotContain("unmarked-language");
        page = Files.readString(site.output().resolve("en/stay/index.html"));
        arabicPage = Files.readString(site.output().resolve("ar/stay/index.html"));
        english = site.output().resolve("en/stay/stay-en.pdf");
        arabic = site.output().resolve("ar/stay/stay-ar.pdf");
    }

    @Test
    void the_page_says_each_language_and_each_other_direction() {
        assertThat(page)
                .contains("Say “<span lang=\"fr\">bonjour</span>” or")
                .contains("<span lang=\"zh-Hans\">请打电话 <span class=\"keep\">01632 960 123</span> 给我们</span>,")
                .contains("<span lang=\"ar\" dir=\"rtl\">مرحبا</span>.")
                .contains(
                        "<p class=\"lead-in\" lang=\"ar\" dir=\"rtl\">اتصل بالرقم <bdi class=\"keep\" dir=\"ltr\">0800 123 4567</bdi>")
                .contains("<p lang=\"ar\" dir=\"rtl\">اثنان")
                .contains("<td lang=\"ur\" dir=\"rtl\">مدد چاہیے</td>")
                .contains("<h2 id=\"help\" lang=\"fr\">Aide</h2>");
        assertThat(arabicPage)
                .contains(
                        "<span lang=\"en\" dir=\"ltr\">I need help (now), <span class=\"keep\">0800 123 4567</span>.</span>")
                .contains("<p lang=\"en\" dir=\"ltr\">Call <span class=\"keep\">01632 960 123</span> (day) or ");
    }

    @Test
    void the_tags_of_the_pdf_say_each_language_in_reading_order() throws IOException {
        assertThat(languages(english))
                .containsExactly(
                        "Span fr: bonjour",
                        "Span zh-Hans: 请打电话 01632 960 123 给我们",
                        "Span ar: مرحبا",
                        "P ar: اتصل بالرقم 0800 123 4567 أو خذ 500 mg من Paracetamol",
                        "P ar: اثنان 0800 123 4568",
                        "TD ur: مدد چاہیے",
                        "H2 fr: Aide",
                        "P cy: Gofynnwch i ni am y daflen hon yn Gymraeg.",
                        "P ar: اطلب منا هذه النشرة باللغة العربية.");
        assertThat(languages(arabic))
                .containsExactly(
                        "Span en: I need help (now), 0800 123 4567.",
                        "P en: Call 01632 960 123 (day) or 999.",
                        "P en: Ask us for this leaflet in English.",
                        "P cy: Gofynnwch i ni am y daflen hon yn Gymraeg.");
    }

    @Test
    void a_telephone_number_is_seen_in_the_order_in_which_it_is_dialled() throws IOException {
        assertThat(drawn(english, "08001234567")).isTrue();
        assertThat(drawn(english, "08001234568")).isTrue();
        assertThat(drawn(english, "01632960123")).isTrue();
        assertThat(drawn(arabic, "08001234567")).isTrue();
        assertThat(drawn(arabic, "(now),08001234567.")).isTrue();
        assertThat(drawn(arabic, "Call01632960123(day)or999.")).isTrue();
        assertThat(drawn(arabic, "45670800123")).isFalse();
    }

    /** The Arabic paragraph is at the right, the English one beside Arabic at the left. */
    @Test
    void a_paragraph_begins_at_the_side_of_its_language() throws IOException {
        List<TextPosition> marks = glyphs(english).stream()
                .filter(glyph -> glyph.getUnicode().equals("ا"))
                .toList();
        assertThat(marks).anyMatch(glyph -> glyph.getXDirAdj() > glyph.getPageWidth() * 0.8);
        assertThat(glyphs(arabic))
                .filteredOn(glyph -> glyph.getUnicode().equals("C"))
                .anyMatch(glyph -> glyph.getXDirAdj() < glyph.getPageWidth() * 0.15);
    }

    @Test
    void each_language_is_printed_in_its_own_font() throws IOException {
        assertThat(fonts("ح")).as("Arabic").singleElement().asString().endsWith("Vazirmatn-Regular");
        assertThat(fonts("\u06D2")).as("Urdu").singleElement().asString().endsWith("NotoNastaliqUrdu-Regular");
        assertThat(fonts("话")).as("Chinese").singleElement().asString().endsWith("NotoSansSC-Regular");
    }

    private static Set<String> fonts(String letter) throws IOException {
        return glyphs(english).stream()
                .filter(glyph -> glyph.getUnicode().equals(letter))
                .map(glyph -> glyph.getFont().getName())
                .collect(Collectors.toSet());
    }

    @Test
    void the_web_has_rules_and_fonts_for_a_language_that_is_not_the_sites() throws IOException {
        String css = Files.readString(site.output().resolve("assets/plainleaf.css"));
        assertThat(css).contains(":lang(ur) {--fonts: \"Noto Nastaliq Urdu\"", ":lang(zh-Hans) {", ":lang(fr) {");
        assertThat(page).contains("assets/plainleaf-fonts/NotoNastaliqUrdu.css");
        assertThat(site.published()).contains("assets/plainleaf-fonts/NotoNastaliqUrdu-Regular.woff2");
        assertThat(arabicPage).doesNotContain("Nastaliq");
    }

    private static List<String> languages(Path pdf) throws IOException {
        TagTree tree = (TagTree) TagReader.read(Bytes.of(Files.readAllBytes(pdf)), Spaces.WRITTEN);
        return tree.roots().stream()
                .flatMap(Tag::all)
                .filter(tag -> !tag.language().isEmpty())
                .filter(tag -> !tag.language().equals(tree.language()))
                .map(tag -> tag.type() + " " + tag.language() + ": " + tag.text())
                .toList();
    }

    /** Whether a line of a page, from left to right, has these glyphs one after the other. */
    private static boolean drawn(Path pdf, String glyphs) throws IOException {
        return glyphs(pdf).stream()
                .collect(Collectors.groupingBy(glyph -> Math.round(glyph.getYDirAdj())))
                .values()
                .stream()
                .map(line -> line.stream()
                        .sorted(Comparator.comparing(TextPosition::getXDirAdj))
                        .map(TextPosition::getUnicode)
                        .collect(Collectors.joining())
                        .replaceAll("\\s", ""))
                .anyMatch(line -> line.contains(glyphs));
    }

    /** Those of the first page. */
    private static List<TextPosition> glyphs(Path pdf) throws IOException {
        List<TextPosition> found = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(pdf))) {
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition glyph) {
                    found.add(glyph);
                }
            };
            stripper.setEndPage(1);
            stripper.getText(document);
        }
        return found;
    }
}
