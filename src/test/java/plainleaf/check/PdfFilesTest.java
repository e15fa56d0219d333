package plainleaf.check;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plainleaf.check.pdf.PdfFileChecks;
import plainleaf.check.tags.HandMadePdf;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.model.Bytes;

/** What is found in PDFs of which nothing else is known. */
class PdfFilesTest {
    private static final String ROOT = "<< /Type /StructTreeRoot /K 8 0 R >>";

    private static List<Diagnostic> check(Bytes pdf) {
        return PdfFileChecks.check("leaflet.pdf", pdf).diagnostics();
    }

    /** What our own rules say of a page with a large text and these tags, the second of which is the document. */
    private static Set<String> found(String content, String... tree) {
        return ids(check(HandMadePdf.of(content, tree)));
    }

    private static Set<String> ids(List<Diagnostic> found) {
        return found.stream().map(d -> d.rule().id()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String marked(String... texts) {
        StringBuilder content = new StringBuilder();
        for (int i = 0; i < texts.length; i++) {
            content.append("/P << /MCID ").append(i).append(" >> BDC ");
            content.append(HandMadePdf.text(10, 180 - 20 * i, texts[i])).append("EMC ");
        }
        return content.toString();
    }

    private static String tag(String type, String more) {
        return "<< /S /" + type + " /Pg 3 0 R " + more + " >>";
    }

    @Test
    void a_good_leaflet_has_no_finding() {
        assertThat(check(ProvedEdition.PDF.bytes())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "H1, H2, false",
        "H2, H2, true",
        "H1, H3, true",
        "P, P, false",
    })
    void headings_begin_with_the_first_level_and_leave_none_out(String first, String second, boolean wrong) {
        Set<String> found = found(
                marked("One", "Two"),
                ROOT,
                tag("Document", "/K [9 0 R 10 0 R]"),
                tag(first, "/K 0"),
                tag(second, "/K 1"));

        assertThat(found.contains("pdf-file-headings")).isEqualTo(wrong);
    }

    @ParameterizedTest
    @CsvSource({
        "/Alt (), true",
        "/Alt (IMG_0231.jpg), true",
        "/Alt (image 1), true",
        "/Alt (A nurse with a needle), false"
    })
    void pictures_say_what_they_show(String alternative, boolean wrong) {
        Set<String> found =
                found(marked("One"), ROOT, tag("Document", "/K [9 0 R]"), tag("Figure", "/K 0 " + alternative));

        assertThat(found.contains("pdf-file-alternatives")).isEqualTo(wrong);
    }

    @ParameterizedTest
    @CsvSource({"TD, true", "TH, false"})
    void tables_have_header_cells(String first, boolean wrong) {
        Set<String> found = found(
                marked("A", "B", "1", "2"),
                ROOT,
                tag("Table", "/K [9 0 R 10 0 R]"),
                tag("TR", "/K [11 0 R 12 0 R]"),
                tag("TR", "/K [13 0 R 14 0 R]"),
                tag(first, "/K 0"),
                tag(first, "/K 1"),
                tag("TD", "/K 2"),
                tag("TD", "/K 3"));

        assertThat(found.contains("pdf-file-tables")).isEqualTo(wrong);
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.nhs.uk/, NHS, false",
        "mailto:a@b.example, NHS, false",
        "leaflet-2.pdf, NHS, false",
        "http://, NHS, true",
        "https://www.nhs uk/, NHS, true",
        "file:///C:/leaflet.docx, NHS, true",
        "https://www.nhs.uk/, ' ', true",
    })
    void links_have_words_and_lead_somewhere(String address, String words, boolean wrong) {
        Set<String> found = found(
                marked(words),
                ROOT,
                tag("Document", "/K [9 0 R]"),
                tag("Link", "/K [0 << /Type /OBJR /Obj 10 0 R >>]"),
                "<< /Type /Annot /Subtype /Link /Rect [10 180 60 190] /A << /S /URI /URI (" + address + ") >> >>");

        assertThat(found.contains("pdf-file-links")).isEqualTo(wrong);
    }

    @Test
    void a_file_without_tags_language_title_or_fonts_says_so() {
        assertThat(ids(check(HandMadePdf.untagged(HandMadePdf.text(10, 100, "Hello")))))
                .contains("pdf-tags", "pdf-file-language", "pdf-title", "pdf-fonts", "pdf-ua")
                .doesNotContain("pdf-contrast", "pdf-size", "pdf-on-page", "pdf-overlap");
    }

    @Test
    void a_language_that_is_none_is_told() {
        assertThat(check(HandMadePdf.of(
                        marked("Hello"), ROOT, tag("Document", "/K [9 0 R]"), tag("P", "/K 0 /Lang (English, UK)"))))
                .filteredOn(d -> d.rule().id().equals("pdf-file-language"))
                .extracting(Diagnostic::detail)
                .containsExactly("a part of the PDF is in “English, UK”, which is no language");
    }

    @ParameterizedTest
    @CsvSource({"/Lang (en), /Lang (cy), false", "/Lang (en), '', true"})
    void a_file_is_in_a_language_where_each_of_its_parts_is(String first, String second, boolean wrong) {
        String pdf = new String(
                HandMadePdf.of(
                                marked("Hello", "Helo"),
                                ROOT,
                                tag("Document", "/K [9 0 R 10 0 R]"),
                                tag("P", "/K 0 " + first),
                                tag("P", "/K 1 " + second))
                        .toArray(),
                ISO_8859_1);

        String without = pdf.replaceFirst("/Lang \\(en\\)", "          ");
        assertThat(ids(check(Bytes.of(without.getBytes(ISO_8859_1)))).contains("pdf-file-language"))
                .isEqualTo(wrong);
    }

    @Test
    void what_is_tagged_as_a_link_can_be_followed() {
        assertThat(check(HandMadePdf.of(marked("NHS"), ROOT, tag("Document", "/K [9 0 R]"), tag("Link", "/K 0"))))
                .extracting(Diagnostic::detail)
                .contains("page 1: “NHS” is tagged as a link, but holds nothing to follow");
    }

    @Test
    void letters_are_measured_as_they_are_seen() {
        String small = "/P << /MCID 0 >> BDC BT /F 1 Tf 9 0 0 9 10 100 Tm (Small words) Tj ET EMC ";
        String grey = "/P << /MCID 1 >> BDC 0.9 g " + HandMadePdf.text(10, 60, "Pale words") + "EMC ";
        String off = "/P << /MCID 2 >> BDC 0 g " + HandMadePdf.text(400, 60, "Far words") + "EMC ";
        String over = "/P << /MCID 3 >> BDC " + HandMadePdf.text(10, 20, "One word") + HandMadePdf.text(14, 21, "Other")
                + "EMC ";

        assertThat(check(HandMadePdf.of(
                        small + grey + off + over, ROOT, tag("Document", "/K [9 0 R]"), tag("P", "/K [0 1 2 3]"))))
                .extracting(Diagnostic::detail)
                .contains(
                        "page 1: “Small words” drawn in 9.0 points, where 12 are the least",
                        "page 1: “Pale words” in #E6E6E6 on #FFFFFF: a contrast of 1.2 to 1, where 4.5 to 1 is needed",
                        "page 1: “Far words” drawn over the edge of the page")
                .anyMatch(detail -> detail.endsWith("are drawn over one another, and so 1 more pairs of this page"));
    }

    @Test
    void letters_on_a_ground_or_half_transparent_are_compared_with_what_is_seen() {
        String ground = "/Artifact BMC 0 0 0.4 rg 0 0 200 200 re f EMC ";
        String white = "/P << /MCID 0 >> BDC 1 g " + HandMadePdf.text(10, 60, "White words") + "EMC ";

        assertThat(found(ground + white, ROOT, tag("Document", "/K [9 0 R]"), tag("P", "/K 0")))
                .doesNotContain("pdf-contrast");
        assertThat(found(white, ROOT, tag("Document", "/K [9 0 R]"), tag("P", "/K 0")))
                .contains("pdf-contrast");
    }

    @Test
    void a_scanned_page_is_a_picture_of_text() {
        assertThat(found("q 200 0 0 200 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID a EI Q", ROOT, tag("Document", "")))
                .contains("pdf-picture-of-text");
        assertThat(found("q 20 0 0 20 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID a EI Q", ROOT, tag("Document", "")))
                .doesNotContain("pdf-picture-of-text");
    }

    @Test
    void what_a_clip_hides_is_not_seen() {
        String hidden = "/P << /MCID 0 >> BDC q 0 0 5 5 re W n 0.9 g " + HandMadePdf.text(400, 60, "Hidden") + "Q EMC ";
        assertThat(found(hidden, ROOT, tag("Document", "/K [9 0 R]"), tag("P", "/K 0")))
                .doesNotContain("pdf-contrast", "pdf-on-page");
    }

    @Test
    void what_is_painted_over_is_told_but_not_what_a_machine_read_in_a_scan() {
        String words = "/P << /MCID 0 >> BDC " + HandMadePdf.text(10, 60, "Covered words") + "EMC ";
        String box = "/Artifact BMC 1 g 0 0 200 200 re f EMC";
        String glass = "/Artifact BMC q 0 0 5 5 re W n 1 g 0 0 200 200 re f Q EMC";
        String scan = "/Artifact BMC q 200 0 0 200 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID a EI Q EMC";
        String tree = tag("Document", "/K [9 0 R]");

        assertThat(check(HandMadePdf.of(words + box, ROOT, tree, tag("P", "/K 0"))))
                .filteredOn(d -> d.rule().id().equals("pdf-seen"))
                .extracting(d -> d.severity() + " " + d.detail())
                .containsExactly(
                        "WARNING page 1: “Covered words” is heard, but cannot be seen: a colour is painted over it");
        for (String content : List.of(words + glass, words + scan, "3 Tr " + words, "0 0 5 5 re W n " + words)) {
            assertThat(found(content, ROOT, tree, tag("P", "/K 0"))).doesNotContain("pdf-seen");
        }
    }

    @ParameterizedTest
    @CsvSource({"Words, false", "Other, true"})
    void letters_that_are_drawn_twice_are_bold(String again, boolean wrong) {
        String twice =
                "/P << /MCID 0 >> BDC " + HandMadePdf.text(10, 60, "Words") + HandMadePdf.text(11, 60, again) + "EMC ";

        assertThat(found(twice, ROOT, tag("Document", "/K [9 0 R]"), tag("P", "/K 0"))
                        .contains("pdf-overlap"))
                .isEqualTo(wrong);
    }

    @Test
    void a_list_without_items_is_told() {
        assertThat(check(HandMadePdf.of(marked("One"), ROOT, tag("Document", "/K [9 0 R]"), tag("L", "/K 0"))))
                .extracting(Diagnostic::detail)
                .contains("page 1: a list holds no item");
    }

    @Test
    void a_picture_off_the_page_is_told() {
        String image = "/Figure << /MCID 0 >> BDC q 40 0 0 40 300 300 cm BI /W 1 /H 1 /CS /G /BPC 8 ID a EI Q EMC ";
        String drawing = "/Figure << /MCID 0 >> BDC 300 300 40 40 re f EMC ";
        for (String picture : List.of(image, drawing)) {
            assertThat(found(picture, ROOT, tag("Document", "/K [9 0 R]"), tag("Figure", "/K 0 /Alt (A square)")))
                    .contains("pdf-on-page");
        }
    }

    @Test
    void shapes_of_letters_are_told() {
        assertThat(check(HandMadePdf.of(
                        marked("office"),
                        ROOT,
                        tag("Document", "/K [9 0 R]"),
                        tag("P", "/K [10 0 R]"),
                        "<< /S /Span /Pg 3 0 R /K 0 >>")))
                .extracting(d -> d.rule().id())
                .doesNotContain("pdf-characters");
        String shape =
                "/P << /MCID 0 /ActualText <FEFF006FFB030063> >> BDC " + HandMadePdf.text(10, 60, "office") + "EMC ";
        assertThat(check(HandMadePdf.of(shape, ROOT, tag("Document", "/K [9 0 R]"), tag("P", "/K 0"))))
                .extracting(Diagnostic::detail)
                .contains("page 1: the text has shapes of letters in it, not letters: U+FB03");
    }

    @Test
    void what_cannot_be_read_is_a_finding_and_no_pass() {
        byte[] good = ProvedEdition.PDF.bytes().toArray();
        for (byte[] bad : List.of(new byte[0], "hello".getBytes(java.nio.charset.StandardCharsets.US_ASCII))) {
            PdfFileChecks.Found found = PdfFileChecks.check("leaflet.pdf", Bytes.of(bad));
            assertThat(found.read()).isFalse();
            assertThat(found.diagnostics())
                    .extracting(Diagnostic::detail)
                    .containsExactly("the file is damaged or is no PDF");
        }
        for (int part = 1; part < 20; part++) {
            Bytes cut = Bytes.of(Arrays.copyOf(good, good.length * part / 20));
            assertThat(check(cut)).isNotEmpty();
        }
    }
}
