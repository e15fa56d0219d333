package plainleaf.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.model.Article;
import plainleaf.model.Block;
import plainleaf.model.Block.BulletList;
import plainleaf.model.Block.Callout;
import plainleaf.model.Block.ListItem;
import plainleaf.model.Block.NumberedList;
import plainleaf.model.Block.Paragraph;
import plainleaf.model.Block.Picture;
import plainleaf.model.Block.Quote;
import plainleaf.model.Block.Table;
import plainleaf.model.Block.TableCell;
import plainleaf.model.Edition;
import plainleaf.model.ForeignPart;
import plainleaf.model.Heading;
import plainleaf.model.Languages;
import plainleaf.model.Link;
import plainleaf.model.Location;
import plainleaf.model.RichText;
import plainleaf.model.Section;
import plainleaf.model.Translation;

/** Plants defects into the article of a text and expects the rules they break, and no others. */
class ArticleDefectsTest {
    private static final String HEADING = "<h3 id=\"rail\" data-at=\"19:1\">The rail</h3>";
    private static final String LINK = "<a href=\"https://www.nhs.uk/stairs\">www.nhs.uk/stairs</a>";
    private static final String PICTURE = "<img class=\"picture\" src=\"../../assets/stairs.svg\""
            + " alt=\"A person on the stairs\" width=\"48\" height=\"48\"/>";

    /** A piece of the article, what stands in its place, the rule this breaks, and the line of the text. */
    private record Defect(String what, String from, String to, String rule, int line) {}

    private static final List<Defect> DEFECTS = List.of(
            new Defect("a heading of another level", HEADING, HEADING.replace("h3", "h2"), "html-outline", 19),
            new Defect(
                    "a heading of another id", HEADING, HEADING.replace("\"rail\"", "\"rails\""), "html-outline", 19),
            new Defect("a heading that is none", HEADING, HEADING.replace("h3", "p"), "html-outline", 19),
            new Defect(
                    "a paragraph that became a heading",
                    "<p data-at=\"33:1\">Do not hurry on the way.</p>",
                    "<h3 data-at=\"33:1\">Do not hurry on the way.</h3>",
                    "html-outline",
                    33),
            new Defect("a title that is none", "h1", "p", "html-outline", 0),
            new Defect(
                    "a link that leads elsewhere",
                    LINK,
                    LINK.replace("=\"https://www.nhs.uk", "=\"https://nhs.example"),
                    "html-links",
                    14),
            new Defect("a link that is none", LINK, "www.nhs.uk/stairs", "html-links", 14),
            new Defect(
                    "a link of fewer words",
                    "Read more at " + LINK,
                    "Read more " + LINK.replace(">www", ">at www"),
                    "html-links",
                    14),
            new Defect(
                    "a link that the text has not",
                    "Do not hurry on the way.",
                    "Do not <a href=\"#up\">hurry</a> on the way.",
                    "html-links",
                    33),
            new Defect("an alternative that says the opposite", "A person on", "Nobody on", "html-alternatives", 21),
            new Defect(
                    "a picture made decorative", "alt=\"A person on the stairs\"", "alt=\"\"", "html-alternatives", 21),
            new Defect("another picture", "assets/stairs.svg", "assets/lift.svg", "html-alternatives", 21),
            new Defect("a picture lost", PICTURE, "", "html-alternatives", 21),
            new Defect("a picture that the text has not", PICTURE, PICTURE + PICTURE, "html-alternatives", 21),
            new Defect("a language lost", "<span lang=\"cy\">", "<span>", "html-languages", 14),
            new Defect("another language", "<span lang=\"cy\">", "<span lang=\"fr\">", "html-languages", 14),
            new Defect(
                    "another direction", "<span lang=\"cy\">", "<span lang=\"cy\" dir=\"rtl\">", "html-languages", 14),
            new Defect(
                    "a language that the text has not",
                    "<p data-at=\"33:1\">",
                    "<p data-at=\"33:1\" lang=\"cy\">",
                    "html-languages",
                    33),
            new Defect(
                    "a cell that became the header of its row",
                    "<td data-at=\"27:3\">First</td>",
                    "<th scope=\"row\" data-at=\"27:3\">First</th>",
                    "html-tables",
                    23),
            new Defect("a word changed", "your bad leg first", "your good leg first", "html-words", 31));

    @Test
    void a_good_article_has_no_finding() {
        assertThat(check(ProvedEdition.ARTICLE)).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> each_defect_breaks_its_rule_and_no_other() {
        return DEFECTS.stream()
                .map(defect -> DynamicTest.dynamicTest(
                        defect.what(),
                        () -> assertThat(check(planted(defect))).singleElement().satisfies(found -> {
                            assertThat(found.rule().id()).isEqualTo(defect.rule());
                            assertThat(found.location().line()).isEqualTo(defect.line());
                            assertThat(found.edition()).contains(ProvedEdition.ID);
                        })));
    }

    @Test
    void what_the_program_adds_is_not_compared() {
        String more =
                "<section data-generated=\"\"><h2 id=\"about\">About</h2>" + LINK + PICTURE + "</section></article>";

        assertThat(check(ProvedEdition.ARTICLE.replace("</article>", more))).isEmpty();
    }

    @Test
    void a_finding_says_what_stands_where() {
        assertThat(check(ProvedEdition.ARTICLE.replace(LINK, LINK.replace("www.nhs.uk/stairs\"", "x.example\""))))
                .extracting(Diagnostic::detail)
                .containsExactly("the page has the link “www.nhs.uk/stairs” to https://x.example"
                        + " where the text has the link “www.nhs.uk/stairs” to https://www.nhs.uk/stairs");
    }

    static Set<String> rules() {
        return DEFECTS.stream().map(Defect::rule).collect(Collectors.toSet());
    }

    private static String planted(Defect defect) {
        String planted = ProvedEdition.ARTICLE.replace(defect.from(), defect.to());
        assertThat(planted).isNotEqualTo(ProvedEdition.ARTICLE);
        return planted;
    }

    static List<Diagnostic> check(String markup) {
        return ProvedEdition.checks().article(edition(), new Article(ProvedEdition.ID, markup, List.of()));
    }

    /** The text that the article shows. */
    private static Edition edition() {
        Translation cover = ProvedEdition.EDITION.translation();
        Translation text = new Translation(
                cover.language(),
                cover.wording(),
                cover.front(),
                List.of(),
                List.of(up(), rail(), down()),
                List.of(
                        new Link("https://in-an-alternative.example", "person", at(21, 5)),
                        new Link("https://www.nhs.uk/stairs", "www.nhs.uk/stairs", at(14, 50))),
                List.of(Languages.named("cy")),
                List.of(),
                cover.location());
        return new Edition(
                ProvedEdition.EDITION.leaflet().withTranslations(List.of(text)), text, ProvedEdition.EDITION.variant());
    }

    private static Section up() {
        return section(
                2,
                "up",
                "Going up",
                10,
                paragraph("Hold the rail. Step up with your good leg first.", 12),
                new Paragraph(
                        inWelsh("In Welsh, the stairs are y grisiau. Read more at www.nhs.uk/stairs."), at(14, 1)),
                new BulletList(List.of(item("a rail", 16), item("a stick", 17)), at(16, 1)));
    }

    private static Section rail() {
        Table table = new Table(
                text("Steps"),
                List.of(cell("Floor", 25), cell("Number", 25)),
                List.of(List.of(cell("First", 27), cell("12", 27))),
                false,
                at(23, 1));
        return section(
                3,
                "rail",
                "The rail",
                19,
                new Picture("stairs.svg", "A person on the stairs", "", false, at(21, 1)),
                table);
    }

    private static Section down() {
        return section(
                2,
                "down",
                "Going down",
                29,
                paragraph("Hold the rail. Step down with your bad leg first.", 31),
                paragraph("Do not hurry on the way.", 33),
                new NumberedList(1, List.of(item("Stand still.", 35), item("Look down.", 36)), at(35, 1)),
                new Quote(List.of(paragraph("I was down in a minute.", 38)), at(38, 1)),
                new Callout(
                        Callout.Urgency.IMPORTANT,
                        RichText.NONE,
                        List.of(paragraph("Call your GP if you fall.", 41)),
                        at(40, 1)));
    }

    private static Section section(int level, String id, String words, int line, Block... blocks) {
        return new Section(new Heading(level, id, text(words), at(line, 1)), List.of(blocks));
    }

    private static ListItem item(String words, int line) {
        return new ListItem(RichText.NONE, List.of(paragraph(words, line)), at(line, 3));
    }

    private static TableCell cell(String words, int line) {
        return new TableCell(text(words), at(line, 3));
    }

    private static Paragraph paragraph(String words, int line) {
        return new Paragraph(text(words), at(line, 1));
    }

    private static RichText inWelsh(String words) {
        int start = words.indexOf("y grisiau");
        return new RichText(
                words, words, "", List.of(new ForeignPart(start, start + "y grisiau".length(), Languages.named("cy"))));
    }

    private static RichText text(String words) {
        return new RichText(words, words);
    }

    private static Location at(int line, int column) {
        return new Location("content/stairs/en.md", line, column);
    }
}
