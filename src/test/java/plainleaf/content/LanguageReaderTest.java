package plainleaf.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plainleaf.model.FontFamily;
import plainleaf.model.Language;
import plainleaf.model.Reading;

/** Language files give names, directions, formats, fonts and every label. */
class LanguageReaderTest {
    private static final String CY = "templates/languages/cy.properties";
    private static final String GOOD =
            "autonym = Cymraeg\nenglish = Welsh\ndirection = ltr\nformats = cy\nfonts = Noto Sans\nlabel.table = Tabl\n"
                    + Fixture.TYPE;

    @ParameterizedTest
    @CsvSource(delimiter = '¬', textBlock = """
                    MISSING_LABEL ¬ label.table = Tabl  ¬ # nothing         ¬ 0:0
                    MISSING_LABEL ¬ label.table = Tabl  ¬ label.table =     ¬ 6:1
                    UNKNOWN_KEY   ¬ label.table = Tabl  ¬ label.table = a\\nlabel.tabel = b ¬ 7:1
                    INVALID_VALUE ¬ label.table = Tabl  ¬ label.table = {x  ¬ 6:1
                    INVALID_VALUE ¬ label.table = Tabl  ¬ label.table = \\\\u12 ¬ 6:1
                    INVALID_VALUE ¬ direction = ltr     ¬ direction = left  ¬ 3:1
                    MISSING_VALUE ¬ autonym = Cymraeg   ¬ # nothing         ¬ 0:0
                    INVALID_VALUE ¬ fonts = Noto Sans   ¬ fonts = Noto Sans, Comic Sans ¬ 5:1
                    INVALID_VALUE ¬ formats = cy        ¬ formats = c       ¬ 4:1
                    INVALID_VALUE ¬ digits = latn       ¬ digits = latin  ¬ 7:1
                    INVALID_VALUE ¬ digits = latn       ¬ digits = roman  ¬ 7:1
                    MISSING_VALUE ¬ digits = latn       ¬ # nothing       ¬ 0:0
                    INVALID_VALUE ¬ size = 1            ¬ size = 0.9      ¬ 8:1
                    INVALID_VALUE ¬ size = 1            ¬ size = 2.5      ¬ 8:1
                    INVALID_VALUE ¬ size = 1            ¬ size = 1,1      ¬ 8:1
                    INVALID_VALUE ¬ leading = 1.46      ¬ leading = 14    ¬ 9:1
                    INVALID_VALUE ¬ tight-leading = 1.1 ¬ tight-leading = big ¬ 10:1
                    INVALID_VALUE ¬ tight-leading = 1.1 ¬ tight-leading = 1.5 ¬ 10:1
                    INVALID_VALUE ¬ formats = cy        ¬ formats = tlh     ¬ 4:1
                    INVALID_VALUE ¬ english = Welsh     ¬ english = Welsh\\nenglish = Cymric ¬ 3:1
                    """)
    void a_broken_file_is_a_problem_and_its_texts_cannot_be_read(
            String kind, String line, String instead, String place) {
        Reading reading = new Fixture()
                .with(CY, GOOD.replace(line, instead.replace("\\n", "\n").replace("\\\\", "\\")))
                .text("Words")
                .with("content/stay/cy.md", Fixture.FRONT)
                .read();

        String where = place.equals("0:0") ? CY : CY + ":" + place;
        assertThat(Fixture.found(reading)).contains(kind + " " + where).allMatch(found -> found.contains(CY));
        assertThat(reading.site())
                .hasValueSatisfying(
                        site -> assertThat(site.languages()).extracting("tag").containsExactly("en", "ur"));
        assertThat(reading.unreadable()).hasSize(2).allMatch(id -> id.language().equals("cy"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¬', textBlock = """
                    Tudalen {page} o {paginas}              ¬ Did you mean “pages”?
                    Tudalen {page}                          ¬ Write {pages} where its value belongs, as en.properties does.
                    Tudalen {page, number} o {pages}        ¬ Write {page} alone.
                    Tudalen {page} o {pages, plurall}       ¬ Write {name} as en.properties does.
                    Tudalen {page} o {pages, plural, one {#}} ¬ Write {name} as en.properties does.
                    Tudalen {page} o {pages, plural, other {# {qqqqqqq}}} ¬ Use one of: page, pages.
                    Tudalen '{page}' o {pages}              ¬ Write {page} where its value belongs, as en.properties does.
                    """)
    void the_values_of_a_label_are_those_of_the_english_one(String label, String hint) {
        String english = GOOD + "label.page = Page {page} of {pages, plural, other {#}}\n";
        Reading reading = new Fixture()
                .with("templates/languages/en.properties", english)
                .with("templates/languages/ur.properties", english)
                .with(CY, GOOD + "label.page = " + label + "\n")
                .read();

        assertThat(Fixture.found(reading)).containsExactly("INVALID_VALUE " + CY + ":11:1");
        assertThat(reading.problems().get(0).hint()).isEqualTo(hint);
    }

    @Test
    void the_values_of_a_label_may_stand_in_another_order_and_form() {
        String english = GOOD + "label.page = Page {page} of {pages, plural, other {#}}\n";
        Reading reading = new Fixture()
                .with("templates/languages/en.properties", english)
                .with("templates/languages/ur.properties", english)
                .with(CY, GOOD + "label.page = {pages} {page, select, a {b} other {c}}\n")
                .read();
        assertThat(reading.problems()).isEmpty();
    }

    @Test
    void a_templates_folder_that_is_not_there_is_said_once() {
        Fixture fixture = new Fixture();
        for (String tag : new String[] {"en", "cy", "ur"}) {
            fixture.without("templates/languages/" + tag + ".properties");
        }
        Reading empty = fixture.text("Words").read();
        assertThat(Fixture.found(empty)).containsExactly("FILE_UNREADABLE templates");
        assertThat(empty.problems().get(0).detail()).isEqualTo("The templates folder has no languages in it.");

        Reading none = fixture.without("templates/fonts/NotoSans-Regular.ttf").read();
        assertThat(Fixture.found(none)).containsExactly("FILE_UNREADABLE templates");
        assertThat(none.problems().get(0).detail()).isEqualTo("The templates folder is not there.");
        assertThat(none.site()).isEmpty();
    }

    @Test
    void nothing_can_be_built_where_the_source_language_is_broken() {
        Reading reading = new Fixture()
                .with("templates/languages/en.properties", "autonym = English\n")
                .read();
        assertThat(reading.site()).isEmpty();
    }

    @Test
    void labels_may_be_continued_and_commented() {
        Reading reading = new Fixture()
                .with(CY, GOOD.replace("= Tabl", "= Ta\\\n   bl\n# note \\\n! note"))
                .read();
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.site().orElseThrow().languages().get(1).labels()).containsEntry("table", "Tabl");
    }

    @Test
    void a_family_without_bold_uses_its_regular_font_and_fonts_are_shared() {
        Reading reading = new Fixture().read();
        Language english = reading.site().orElseThrow().languages().get(0);
        FontFamily family = english.fonts().get(0);
        assertThat(family.bold()).isSameAs(family.regular());
        assertThat(reading.site().orElseThrow().languages().get(1).fonts().get(0))
                .isSameAs(family);

        Reading bold =
                new Fixture().with("templates/fonts/NotoSans-Bold.ttf", "bold").read();
        assertThat(bold.site()
                        .orElseThrow()
                        .languages()
                        .get(0)
                        .fonts()
                        .get(0)
                        .bold()
                        .text())
                .isEqualTo("bold");
    }
}
