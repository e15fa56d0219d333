package plainleaf.check.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static plainleaf.check.speech.Said.ROOT;
import static plainleaf.check.speech.Said.marked;
import static plainleaf.check.speech.Said.read;
import static plainleaf.check.speech.Said.said;
import static plainleaf.check.speech.Said.tag;
import static plainleaf.check.tags.HandMadePdf.text;

import org.junit.jupiter.api.Test;
import plainleaf.check.tags.HandMadePdf;
import plainleaf.check.tags.Spaces;
import plainleaf.check.tags.TagReader;
import plainleaf.check.tags.TagTree;
import plainleaf.model.SpokenDocument;
import plainleaf.model.SpokenLine;

/** What is said of files that others made, or broke. */
class ReadingAloudTest {
    @Test
    void a_file_without_tags_says_so_and_what_is_left_to_a_reader() {
        SpokenDocument document = ReadingAloud.of((TagTree) TagReader.read(
                HandMadePdf.untagged(text(10, 100, "Take it") + text(10, 80, "twice a day")), Spaces.GUESSED));

        assertThat(document.tagged()).isFalse();
        assertThat(document.lines())
                .extracting(SpokenLine::said)
                .containsExactly(
                        "Title: none; the name of the file is said",
                        "Language: not set; the voice of the reader's own language is used, whatever the text is in",
                        "Pages: 1",
                        "This file has no tags: nothing says what is a heading, a list or a table, and in which order to read.",
                        "A screen reader has to guess. At best it says this, in the order it was drawn:",
                        "page 1",
                        "Text: Take it twice a day");
    }

    @Test
    void a_scan_says_nothing() {
        assertThat(ReadingAloud.of((TagTree) TagReader.read(HandMadePdf.untagged(""), Spaces.GUESSED))
                        .lines())
                .last()
                .satisfies(line -> assertThat(line.said()).contains("a screen reader says nothing"));
    }

    @Test
    void a_tree_that_goes_in_circles_is_said_once_and_the_fault_is_named() {
        assertThat(said(marked("Once"), ROOT, tag("Document", "[9 0 R 8 0 R]"), tag("P", "[0 8 0 R]")))
                .containsExactly("page 1", "Paragraph: Once", "Fault in the file: a tag stands in the tree twice");
    }

    @Test
    void content_of_a_page_that_is_missing_is_a_fault_and_its_text_is_not_lost_from_sight() {
        assertThat(said(
                        marked("Lost", "Here"),
                        ROOT,
                        tag("Document", "[9 0 R 10 0 R]"),
                        "<< /S /P /Pg 2 0 R /K 0 >>",
                        tag("P", "1")))
                .containsExactly(
                        "Paragraph, empty",
                        "page 1",
                        "Paragraph: Here",
                        "On the page but in no tag, so that most screen readers leave it out:",
                        "  page 1: Lost",
                        "Fault in the file: content 0 stands on no page of the file");
    }

    @Test
    void roles_are_followed_through_chains_and_namespaces() {
        assertThat(said(
                        marked("Risks", "Deep", "Own", "Odd"),
                        "<< /Type /StructTreeRoot /K [8 0 R 9 0 R 10 0 R 11 0 R] /RoleMap << /Kop /Kop2 /Kop2 /H2 >> >>",
                        tag("Kop", "0"),
                        tag("Chap", "1", "/NS 12 0 R"),
                        tag("H7", "2"),
                        tag("Loop", "3", "/NS 12 0 R"),
                        "<< /Type /Namespace /NS (http://example.org/a) /RoleMapNS << /Chap [/Part2 13 0 R] /Loop [/Loop 12 0 R] >> >>",
                        "<< /Type /Namespace /NS (http://example.org/b) /RoleMapNS << /Part2 /Title >> >>"))
                .containsExactly("page 1", "Heading 2: Risks", "Title: Deep", "Heading 7: Own", "Text: Odd");
    }

    @Test
    void text_in_a_form_stands_where_its_tag_is() {
        assertThat(said(
                        marked("On the page") + "/X Do",
                        ROOT,
                        tag("Document", "[9 0 R 10 0 R]"),
                        tag("P", "<< /Type /MCR /Pg 3 0 R /Stm 6 0 R /MCID 0 >>"),
                        tag("P", "0")))
                .containsExactly("page 1", "Paragraph: in the form", "Paragraph: On the page");
    }

    @Test
    void a_word_that_a_line_end_breaks_is_said_as_one() {
        assertThat(said(
                        marked("One line ", "after another ", "and then ", "an anti", "dote"),
                        ROOT,
                        tag("P", "[0 1 2 3 4]")))
                .containsExactly("page 1", "Paragraph: One line after another and then an antidote");
        assertThat(said(marked("One anti\u00AD", "dote"), ROOT, tag("P", "[0 1]")))
                .containsExactly("page 1", "Paragraph: One anti\u00ADdote");
    }

    @Test
    void where_line_ends_have_no_spaces_they_are_guessed() {
        assertThat(said(marked("One line", "after another ", "and a last"), ROOT, tag("P", "[0 1 2]")))
                .containsExactly("page 1", "Paragraph: One line after another and a last");
    }

    @Test
    void links_say_where_they_lead_and_what_else_is_said_of_them() {
        SpokenDocument document = read(
                marked("Read", "the guide", "or", "nothing"),
                ROOT,
                tag("P", "[0 9 0 R 2 11 0 R]"),
                tag("Link", "[1 << /Type /OBJR /Obj 10 0 R >>]"),
                "<< /Type /Annot /Subtype /Link /P 3 0 R /Contents (NICE) /A << /S /URI /URI (https://nice.example) >> >>",
                tag("Link", "3"));

        assertThat(document.lines())
                .last()
                .satisfies(line -> assertThat(line.said())
                        .isEqualTo("Paragraph: Read [link to https://nice.example, described as “NICE”: the guide] or"
                                + " [link that cannot be followed: nothing]"))
                .satisfies(line -> assertThat(line.text()).isEqualTo("Read the guide or nothing"))
                .satisfies(line -> assertThat(line.links())
                        .contains(new SpokenLine.SpokenLink("the guide", "https://nice.example", 0)));
    }

    @Test
    void languages_are_named_where_they_change_and_abbreviations_where_they_stand() {
        assertThat(said(
                        marked("Welsh is", "Cymraeg", "and MRI", "Helo"),
                        ROOT,
                        tag("Document", "[9 0 R 12 0 R 13 0 R]"),
                        tag("P", "[0 10 0 R 11 0 R]"),
                        tag("Span", "1", "/Lang (cy)"),
                        tag("Span", "2", "/E (magnetic resonance imaging)"),
                        tag("P", "3", "/Lang (cy)"),
                        tag("P", "[]", "/ActualText (Again)")))
                .containsExactly(
                        "page 1",
                        "Paragraph: Welsh is [Welsh (cy): Cymraeg] and MRI [short for magnetic resonance imaging]",
                        "[Welsh (cy)] Paragraph: Helo",
                        "[English (en)] Paragraph: Again");
    }

    @Test
    void pictures_say_their_text_or_that_they_have_none_and_decoration_is_left_to_the_end() {
        assertThat(said(
                        marked("drawn", "seen") + "/Artifact BMC " + text(10, 10, "Page 1") + "EMC ",
                        ROOT,
                        tag("Document", "[9 0 R 10 0 R 11 0 R]"),
                        tag("Figure", "0", "/Alt (A needle)"),
                        tag("Figure", "1"),
                        tag("P", "12 0 R"),
                        tag("Figure", "[]", "/Alt (A tick)")))
                .containsExactly(
                        "page 1",
                        "Picture: A needle",
                        "Picture without a text alternative",
                        "  Text: seen",
                        "Picture: A tick",
                        "Not read out, since it is marked as decoration or as the edge of a page:",
                        "  page 1: Page 1");
    }

    @Test
    void fields_of_a_form_say_their_kind_and_name() {
        assertThat(said(
                        marked("Name"),
                        ROOT,
                        tag("P", "[0 9 0 R]"),
                        tag("Form", "<< /Type /OBJR /Obj 10 0 R >>"),
                        "<< /Type /Annot /Subtype /Widget /P 3 0 R /Parent << /FT /Tx /TU (Your name) >> >>"))
                .containsExactly("page 1", "Paragraph: Name", "  Text field “Your name”, empty");
    }

    @Test
    void what_is_nested_too_deep_to_follow_is_said_in_one_line() {
        String[] tree = new String[300];
        tree[0] = ROOT;
        for (int i = 1; i < tree.length; i++)
            tree[i] = tag("BlockQuote", "[" + (i < 299 ? (8 + i) + " 0 R" : "0") + "]");

        assertThat(said(marked("Deep"), tree))
                .last()
                .satisfies(line -> assertThat(line).endsWith("Nested too deep to be told apart: Deep"));
    }
}
