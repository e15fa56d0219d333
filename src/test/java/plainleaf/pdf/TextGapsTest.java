package plainleaf.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static plainleaf.pdf.PrintedTags.assertTags;
import static plainleaf.pdf.PrintedTags.tags;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plainleaf.model.PdfDocument;
import plainleaf.typeset.TestShaper;

/**
 * What the engine by itself would do to the letters and words of a page. The numbers in comments are those of {@code
 * src/docs/tagged-pdf-gaps.md}.
 */
class TextGapsTest {
    private final PdfPrinter printer = new PdfPrinter(TestShaper.harfBuzz());

    // 2
    @Test
    void words_from_right_to_left_come_back_letter_by_letter_in_order() throws Exception {
        PdfDocument pdf = printer.print(Scripts.arabic("<p>لا تأكل قبل الفحص</p>"));
        assertThat(pdf.problems()).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf.bytes().toArray())) {
            COSDictionary said =
                    document.getPage(0).getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);
            assertThat(said.keySet())
                    .extracting(name -> said.getCOSDictionary(name).getString(COSName.ACTUAL_TEXT))
                    .containsExactlyInAnyOrder("لا", "تأكل", "قبل", "الفحص");
        }
    }

    // 13
    @ParameterizedTest
    @ValueSource(strings = {"office", "leaflet", "first", "efficient", "affix", "fjord", "ffi ffl fi fl ff"})
    void letters_that_are_drawn_as_one_come_back_as_letters(String words) {
        assertTags("<p>" + words + "</p>", "P [" + words + "]");
    }

    // 25
    @Test
    void emphasis_is_said_and_small_raised_letters_stay_in_their_sentence() {
        assertTags(
                "<p><b>Stop</b> <i>now</i> <em>and</em> <strong>call</strong> x<sup>2</sup> H<sub>2</sub>O</p>",
                "P Strong( [Stop] ) [ ] Em( [now] ) [ ] Em( [and] ) [ ] Strong( [call] ) [ x] [2] [ H] [2] [O]");
    }

    // 29
    @Test
    void a_word_that_is_broken_at_a_line_end_keeps_no_hyphen() {
        assertTags(
                "<p style='width:20mm'>antidis\u00adestablish\u00admentarianism</p>",
                "P [antidis\u00ad] [establish\u00ad] [mentarianism]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"left", "justify"})
    void words_on_two_lines_do_not_run_together(String alignment) {
        String words = String.join(
                " ", IntStream.range(0, 40).mapToObj(i -> "word" + i).toList());
        List<String> said = tags("<p style='text-align:" + alignment + "'>" + words + "</p>");
        assertThat(said)
                .singleElement()
                .satisfies(line -> assertThat(line.replaceFirst("^P \\[", "")
                                .replace("] [", "")
                                .replaceFirst("]$", ""))
                        .isEqualTo(words));
    }

    @Test
    void a_word_of_joiners_alone_is_there_though_nothing_is_drawn() {
        assertTags("<p>One \u200D\u200D two \u200C</p>", "P [One \u200D\u200D two \u200C]");
    }

    // 30
    @Test
    void code_and_quotations_are_printed_in_the_fonts_of_the_page() throws Exception {
        PdfDocument pdf = printer.print(
                Sheets.sheet("<p>a <code>b</code> <kbd>c</kbd> <samp>d</samp> <tt>e</tt> <q>f</q> <var>g</var>"
                        + " <span style='font-family:monospace,cursive'>h</span></p><pre>i  j</pre>"));
        assertThat(pdf.problems()).isEmpty();
        assertThat(TagDump.of(pdf).stream()
                        .skip(1)
                        .map(line -> line.replace("] [", "").strip()))
                .containsExactly("P [a b c d e f g h]", "P [i  j]");
        try (PDDocument document = Loader.loadPDF(pdf.bytes().toArray())) {
            for (var name : document.getPage(0).getResources().getFontNames()) {
                assertThat(document.getPage(0).getResources().getFont(name).getName())
                        .endsWith("+NotoSans-Regular");
            }
        }
    }

    // 31
    @Test
    void a_sign_is_drawn_from_a_font_that_no_rule_names() {
        assertTags("<p style=\"font-family:'Noto Sans'\">Done ✔</p>", "P [Done ✔]");
    }

    @Test
    void an_address_is_broken_where_it_may_be_and_nowhere_else() throws Exception {
        PdfDocument pdf =
                printer.print(Sheets.sheet("<p style='width:34mm'><span class='address'>https://<wbr/>example-"
                        + "hospital.<wbr/>org/<wbr/>find-a-leaflet/<wbr/>on-your-back</span></p>"));
        assertThat(Scripts.lines(pdf))
                .containsSubsequence("https://", "example-hospital.", "org/", "find-a-leaflet/", "on-your-back");
    }
}
