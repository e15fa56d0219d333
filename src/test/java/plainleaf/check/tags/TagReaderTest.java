package plainleaf.check.tags;

import static org.assertj.core.api.Assertions.assertThat;
import static plainleaf.check.tags.HandMadePdf.text;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import plainleaf.model.Bytes;

/** What a screen reader would say of files that are written in unusual ways, or broken. */
class TagReaderTest {
    private static final String ROOT = "<< /Type /StructTreeRoot /K 8 0 R >>";

    @Test
    void the_text_of_marks_stands_under_their_tags_in_the_order_of_the_tree() {
        TagTree tree = read(
                Spaces.WRITTEN,
                "/P << /MCID 0 >> BDC " + text(10, 100, "second") + "EMC /P << /MCID 1 >> BDC " + text(10, 150, "first")
                        + "EMC",
                ROOT,
                "<< /S /Document /K [9 0 R 10 0 R] >>",
                "<< /S /P /Pg 3 0 R /K 1 >>",
                "<< /S /P /Pg 3 0 R /K [0] /Lang (cy) >>");

        assertThat(tree.tags("P")).extracting(Tag::text).containsExactly("first", "second");
        assertThat(words(tree)).containsExactly(new SpokenWord("first", "en", 1), new SpokenWord("second", "cy", 1));
        assertThat(tree.faults()).isEmpty();
    }

    @Test
    void replacement_text_of_a_mark_stands_for_all_in_it_and_is_said_once() {
        TagTree tree = read(
                Spaces.WRITTEN,
                "/P << /MCID 0 >> BDC /Span << /ActualText (whole) >> BDC " + text(10, 100, "ab")
                        + "/Span << /ActualText (inner) >> BDC " + text(30, 100, "cd") + "EMC EMC EMC",
                ROOT,
                "<< /S /P /Pg 3 0 R /K 0 >>");

        assertThat(tree.roots()).extracting(Tag::text).containsExactly("whole");
    }

    @Test
    void replacement_text_of_a_tag_stands_for_all_below_it() {
        TagTree tree = read(
                Spaces.WRITTEN,
                "/P << /MCID 0 >> BDC " + text(10, 100, "seen") + "EMC",
                ROOT,
                "<< /S /P /Pg 3 0 R /K 0 /ActualText (said) >>");

        assertThat(tree.roots()).extracting(Tag::text).containsExactly("said");
    }

    @Test
    void marks_in_a_form_have_numbers_of_their_own() {
        TagTree tree = read(
                Spaces.WRITTEN,
                "/P << /MCID 0 >> BDC " + text(10, 100, "on the page") + "EMC /X Do",
                ROOT,
                "<< /S /Document /K [9 0 R 10 0 R] >>",
                "<< /S /P /Pg 3 0 R /K << /Type /MCR /Pg 3 0 R /Stm 6 0 R /MCID 0 >> >>",
                "<< /S /P /K << /Type /MCR /Pg 3 0 R /MCID 0 >> >>");

        assertThat(tree.tags("P")).extracting(Tag::text).containsExactly("in the form", "on the page");
        assertThat(tree.orphans()).isEmpty();
    }

    @Test
    void artifacts_text_without_a_mark_and_marks_without_a_tag_are_told_apart() {
        TagTree tree = read(
                Spaces.WRITTEN,
                "/Artifact << /Type /Pagination >> BDC /Artifact BMC " + text(10, 10, "Page 1") + "EMC EMC "
                        + text(10, 60, "loose") + "/P << /MCID 5 >> BDC " + text(10, 80, "lost") + "EMC",
                ROOT,
                "<< /S /P /Pg 3 0 R /K [] >>");

        assertThat(tree.artifacts())
                .extracting(artifact -> artifact.run().text())
                .containsExactly("Page 1");
        assertThat(tree.untagged()).extracting(TextRun::text).containsExactly("loose");
        assertThat(tree.orphans()).extracting(TextRun::text).containsExactly("lost");
        assertThat(tree.fonts()).containsExactly(new FontUse("Helvetica", false));
    }

    @Test
    void a_line_that_a_clip_hides_is_none() {
        TagTree tree = read(
                Spaces.WRITTEN,
                "q 0 50 200 150 re W n 10 20 180 2 re f 10 70 180 2 re f Q 10 30 180 2 re f",
                ROOT,
                "<< /S /P /Pg 3 0 R /K [] >>");

        assertThat(tree.drawn().get(0).rules()).extracting(Box::bottom).containsExactly(70.0, 30.0);
    }

    @Test
    void spaces_that_only_the_paper_shows_are_guessed_where_asked_for() {
        String content = "/P << /MCID 0 >> BDC " + text(10, 100, "one") + text(50, 100, "two")
                + "EMC /P << /MCID 1 >> BDC " + text(10, 80, "three") + "EMC";
        String[] tags = {ROOT, "<< /S /P /Pg 3 0 R /K [0 1] >>"};

        assertThat(read(Spaces.GUESSED, content, tags).roots())
                .extracting(Tag::text)
                .containsExactly("one two three");
        assertThat(read(Spaces.WRITTEN, content, tags).roots())
                .extracting(Tag::text)
                .containsExactly("onetwothree");
    }

    @Test
    void a_role_is_followed_to_its_standard_type_and_a_circle_is_left() {
        TagTree tree = read(
                Spaces.WRITTEN,
                "",
                "<< /Type /StructTreeRoot /K [8 0 R 9 0 R] /RoleMap << /Kop /Title2 /Title2 /H2 /A /B /B /A >> >>",
                "<< /S /Kop >>",
                "<< /S /A >>");

        assertThat(tree.roots()).extracting(Tag::standard).containsExactly("H2", "A");
        assertThat(tree.roots()).extracting(Tag::type).containsExactly("Kop", "A");
    }

    @Test
    void attributes_come_from_the_tag_and_from_its_classes() {
        TagTree tree = read(
                Spaces.WRITTEN,
                "",
                "<< /Type /StructTreeRoot /K 8 0 R /ClassMap << /c << /O /List /ListNumbering /Disc >> >> >>",
                "<< /S /TH /C /c /A [<< /O /Table /Scope /Row /ColSpan 2 >> 0] >>");

        assertThat(tree.roots().get(0).attributes())
                .containsEntry("ListNumbering", "Disc")
                .containsEntry("Scope", "Row")
                .containsEntry("ColSpan", "2");
    }

    @Test
    void a_tree_that_goes_in_circles_is_read_once_and_is_a_fault() {
        TagTree tree = read(Spaces.WRITTEN, "", ROOT, "<< /S /Document /K [9 0 R 8 0 R] >>", "<< /S /P /K [8 0 R] >>");

        assertThat(tree.tags()).extracting(Tag::type).containsExactly("Document", "P");
        assertThat(tree.faults()).containsExactly("a tag stands in the tree twice");
    }

    @Test
    void content_in_two_tags_and_entries_that_are_none_are_faults() {
        TagTree tree = read(
                Spaces.WRITTEN,
                "/P << /MCID 0 >> BDC " + text(10, 100, "twice") + "EMC",
                ROOT,
                "<< /S /Document /Pg 3 0 R /K [9 0 R 0 (x)] >>",
                "<< /S /P /K 0 >>");

        assertThat(tree.faults())
                .containsExactly(
                        "content 0 of page 1 stands in two tags",
                        "an entry of the tag tree is neither a tag nor content");
    }

    @Test
    void a_file_without_tags_is_read_all_the_same() {
        TagTree tree = read(Spaces.WRITTEN, text(10, 10, "words"), "<< >>");

        assertThat(tree.roots()).isEmpty();
        assertThat(tree.untagged()).extracting(TextRun::text).containsExactly("words");
    }

    @Test
    void what_is_no_pdf_or_half_of_one_never_throws() {
        byte[] good = HandMadePdf.of(text(10, 10, "words"), "<< >>").toArray();

        for (int length = 0; length < good.length; length += 37) {
            assertThat(TagReader.read(Bytes.of(Arrays.copyOf(good, length)), Spaces.GUESSED))
                    .isNotNull();
        }
        assertThat(TagReader.read(Bytes.of("no PDF"), Spaces.GUESSED))
                .isEqualTo(new Unreadable("is damaged or is no PDF"));
    }

    private static TagTree read(Spaces spaces, String content, String... tree) {
        return (TagTree) TagReader.read(HandMadePdf.of(content, tree), spaces);
    }

    private static List<SpokenWord> words(TagTree tree) {
        return Speech.of(tree.roots(), tree.language(), tag -> false).words();
    }
}
