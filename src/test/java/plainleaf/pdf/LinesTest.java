package plainleaf.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDCIDFontType2;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plainleaf.model.PdfDocument;
import plainleaf.model.PrintSheet;
import plainleaf.model.Problem;
import plainleaf.typeset.TestShaper;

/** Where lines break and where their pieces stand. */
class LinesTest {
    private static final float RIGHT_EDGE = 90 * 72 / 25.4f;

    private final PdfPrinter printer = new PdfPrinter(TestShaper.harfBuzz());

    /** UAX 14, CL: no break before a closing mark. The lengths try the end of the line at every character. */
    @Test
    void a_line_never_begins_with_the_mark_that_ends_a_link_in_chinese() throws IOException {
        for (int length = 10; length < 34; length++) {
            String before = "请在就诊之前仔细阅读本手册并且记录您想要询问医生和护士的问题请在就诊之前".substring(0, length);
            PdfDocument printed = print(Scripts.chinese(
                    "<p>" + before + "<a href=\"https://a.example/\">医院网站</a>。谢谢，<b>请问</b>（<b>可以</b>）。</p>"));

            assertThat(Scripts.lines(printed))
                    .as("after %d characters", length)
                    .noneMatch(line -> line.matches("[。，）].*"))
                    .noneMatch(line -> line.matches(".*（\\s*"));
        }
    }

    @Test
    void a_line_never_begins_with_the_mark_that_ends_a_link() throws IOException {
        for (int length = 1; length < 40; length++) {
            PdfDocument printed = print(Scripts.sheet(
                    "en",
                    "NotoSans",
                    "<p>" + "n".repeat(length) + " see (<a href=\"https://a.example/\">our page</a>), yes.</p>"));

            assertThat(Scripts.lines(printed))
                    .as("after %d letters", length)
                    .noneMatch(line -> line.matches("[),.].*"))
                    .noneMatch(line -> line.matches(".*\\(\\s*"));
        }
    }

    /** The space at which a line breaks needs no room: what would fit alone stays on the line. */
    @Test
    void the_space_at_the_end_of_a_line_needs_no_room() throws IOException {
        PdfDocument exact = print(Scripts.sheet("en", "NotoSans", "<p style=\"width:48pt\">mmmm mmmm</p>"));
        float word = positions(exact).stream()
                .limit(4)
                .map(TextPosition::getWidthDirAdj)
                .reduce(0f, Float::sum);
        PdfDocument tight = print(Scripts.sheet(
                "en", "NotoSans", "<p style=\"width:%spt\">mm mmmm mm</p>".formatted(word * 1.75f + 0.5f)));

        assertThat(Scripts.lines(tight).get(0)).startsWith("mm mmmm");
    }

    /** ISO 14289-1, 7.21.5. Some clusters of Nastaliq stand further back than they are wide. */
    @Test
    void widths_are_those_of_the_font_file() throws IOException {
        PdfDocument printed = print(Scripts.sheet("ur", "NotoNastaliqUrdu", "<p>الجزائر بحرینی نائجر (500)</p>"));

        try (PDDocument document = Loader.loadPDF(printed.bytes().toArray())) {
            var resources = document.getPage(0).getResources();
            for (COSName name : resources.getFontNames()) {
                PDType0Font font = (PDType0Font) resources.getFont(name);
                TrueTypeFont file = ((PDCIDFontType2) font.getDescendantFont()).getTrueTypeFont();
                int codes = font.getDescendantFont()
                                        .getCOSObject()
                                        .getCOSArray(COSName.W)
                                        .getObject(1)
                                instanceof COSArray each
                        ? each.size()
                        : 0;
                assertThat(codes).isGreaterThan(1);
                for (int code = 0; code < codes; code++) {
                    assertThat(font.getWidth(code)).isBetween(0f, 5000f);
                    assertThat(font.getWidth(code) * file.getUnitsPerEm() / 1000)
                            .isCloseTo(
                                    file.getAdvanceWidth(font.codeToGID(code)),
                                    org.assertj.core.data.Offset.offset(0.6f));
                }
            }
        }
    }

    /** UKAAF: a number is not parted from its unit; here both run in their own direction. */
    @Test
    void a_kept_token_of_two_directions_stays_on_one_line() throws IOException {
        for (int length = 1; length < 26; length++) {
            PdfDocument printed = print(Scripts.arabic("<p>" + "ب".repeat(length) + " " + "م".repeat(9)
                    + " نحو <bdi class=\"keep\">45 دقيقة</bdi>. ثم</p>"));

            assertThat(Scripts.lines(printed))
                    .as("after %d letters", length)
                    .filteredOn(line -> line.contains("45"))
                    .allMatch(line -> line.contains("دقيقة"));
        }
    }

    @Test
    void letters_join_over_the_edge_of_an_element() throws IOException {
        List<Float> whole = widths("<p>مستشفيات</p>");

        assertThat(widths("<p>مستش<span class=\"x\">في</span>ات</p>")).isEqualTo(whole);
        assertThat(widths("<p>مستش</p><p>فيات</p>")).isNotEqualTo(whole);
    }

    @Test
    void a_word_too_long_for_a_line_fills_it() throws IOException {
        String word = "واستخداماتهماالطويلةجدامتصلةبلامسافاتبينهاحتىتملأالسطركلهوتزيد";
        List<String> lines = Scripts.lines(print(Scripts.arabic("<p>" + word + "</p>")));

        assertThat(lines).hasSize(2);
        assertThat(String.join("", lines)).isEqualTo(word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void justified_lines_are_widened_at_their_spaces_only(String language) throws IOException {
        String text = language.equals("en")
                ? "Some plain words that go over the end of a line, and then over another one."
                : "بعض الكلمات البسيطة التي تتجاوز نهاية السطر ثم تتجاوز سطرًا آخر بعده أيضًا.";
        String font = language.equals("en") ? "NotoSans" : "Vazirmatn";
        List<TextPosition> ragged = positions(print(Scripts.sheet(language, font, "<p>" + text + "</p>")));
        List<TextPosition> justified =
                positions(print(Scripts.sheet(language, font, "<p style=\"text-align:justify\">" + text + "</p>")));
        float firstLine = justified.get(0).getYDirAdj();
        float end = (float) justified.stream()
                .filter(glyph ->
                        glyph.getYDirAdj() == firstLine && !glyph.getUnicode().isBlank())
                .mapToDouble(glyph -> language.equals("en")
                        ? glyph.getXDirAdj() + glyph.getWidthDirAdj()
                        : RIGHT_EDGE + 10 * 72 / 25.4f - glyph.getXDirAdj())
                .max()
                .orElse(0);

        assertThat(end).isCloseTo(RIGHT_EDGE, org.assertj.core.data.Offset.offset(0.6f));
        assertThat(gapsWithinWords(justified)).isEqualTo(gapsWithinWords(ragged));
    }

    @Test
    void text_of_another_language_has_its_own_forms() throws IOException {
        PrintSheet plain = Scripts.sheet("en", "NotoSans", "<p><span>ş</span></p>");
        PrintSheet romanian = Scripts.sheet("en", "NotoSans", "<p><span lang=\"ro\">ş</span></p>");

        assertThat(fontFile(print(romanian))).isNotEqualTo(fontFile(print(plain)));
    }

    @Test
    void a_character_without_a_glyph_is_told() {
        PdfDocument printed = printer.print(Scripts.arabic("<p>كلمة \u13A0</p>"));

        assertThat(printed.problems())
                .extracting(Problem::detail)
                .containsExactly("No font of this language has the character U+13A0.");
    }

    private PdfDocument print(PrintSheet sheet) {
        PdfDocument printed = printer.print(sheet);
        assertThat(printed.problems()).isEmpty();
        return printed;
    }

    private List<Float> widths(String body) throws IOException {
        return positions(print(Scripts.arabic(body))).stream()
                .map(TextPosition::getWidthDirAdj)
                .sorted()
                .toList();
    }

    /** How far each glyph stands from the one before it on its line, where no space is between. */
    private static List<String> gapsWithinWords(List<TextPosition> glyphs) {
        List<String> gaps = new ArrayList<>();
        for (int i = 1; i < glyphs.size(); i++) {
            TextPosition left = glyphs.get(i - 1);
            TextPosition right = glyphs.get(i);
            boolean word = left.getYDirAdj() == right.getYDirAdj()
                    && !left.getUnicode().isBlank()
                    && !right.getUnicode().isBlank();
            if (word && Math.abs(right.getXDirAdj() - left.getXDirAdj()) < 12) {
                gaps.add("%.1f".formatted(right.getXDirAdj() - left.getXDirAdj()));
            }
        }
        return gaps;
    }

    private static List<TextPosition> positions(PdfDocument printed) throws IOException {
        List<TextPosition> all = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(printed.bytes().toArray())) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    all.add(text);
                }
            }.getText(document);
        }
        return all;
    }

    private static byte[] fontFile(PdfDocument printed) throws IOException {
        try (PDDocument document = Loader.loadPDF(printed.bytes().toArray())) {
            var resources = document.getPage(0).getResources();
            COSName name = resources.getFontNames().iterator().next();
            PDFont font = resources.getFont(name);
            return font.getFontDescriptor().getFontFile2().toByteArray();
        }
    }
}
