package plainleaf.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import plainleaf.model.Edition;
import plainleaf.model.Language;
import plainleaf.model.Site;
import plainleaf.model.Translation;
import plainleaf.model.TypeMeasure;
import plainleaf.model.Variant;

/** Letters that hang far below and above their line, such as those of Nastaliq, have the room they need on paper. */
class DeepScriptTest {
    @ParameterizedTest
    @EnumSource(Variant.class)
    void a_deep_script_has_larger_type_no_low_line_and_room_in_the_foot(Variant variant) throws Exception {
        Site site = Samples.site();
        String latin = PrintSheetTest.style(PrintSheetTest.sheet(Samples.edition(variant, 1), site));
        String css = PrintSheetTest.style(PrintSheetTest.sheet(inNastaliq(Samples.edition(variant, 1)), site))
                .replaceAll(".*lang='cy'.*\n", "");

        assertThat(numbers(css, "line-height: ([\\d.]+)[;}\\s]"))
                .hasSizeGreaterThan(8)
                .allMatch(height -> height >= 2.2)
                .contains(2.4);
        assertThat(numbers(latin, "line-height: ([\\d.]+)[;}\\s]")).allMatch(height -> height < 2);
        double body = site.sheets().get(variant).size() * 1.1;
        assertThat(numbers(css, "font-size: ([\\d.]+)pt")).anyMatch(size -> Math.abs(size - body) < 0.01);
        double foot = numbers(css, "margin: [\\d.]+mm 0 ([\\d.]+)mm 0").get(0);
        assertThat(foot).isGreaterThan(2.2 * body * 25.4 / 72 + 6);
        double kept = numbers(css, "page-break-min-height: ([\\d.]+)pt").get(0);
        assertThat(kept)
                .isGreaterThan(1.5
                        * numbers(latin, "page-break-min-height: ([\\d.]+)pt").get(0));
        assertThat(iconTop(css)).isGreaterThan(iconTop(latin) + 4);
    }

    private static double iconTop(String css) {
        return numbers(css, "background-position: 0% ([\\d.]+)pt").get(0);
    }

    private static List<Double> numbers(String css, String pattern) {
        return Pattern.compile(pattern)
                .matcher(css)
                .results()
                .map(found -> Double.valueOf(found.group(1)))
                .toList();
    }

    private static Edition inNastaliq(Edition edition) {
        Translation text = edition.translation();
        Language latin = text.language();
        Language deep = new Language(
                latin.tag(),
                latin.autonym(),
                latin.englishName(),
                latin.direction(),
                latin.formats(),
                latin.digits(),
                new TypeMeasure(1.1, 2.4, 2.2),
                latin.fonts(),
                latin.labels());
        return new Edition(
                edition.leaflet(),
                new Translation(
                        deep,
                        text.wording(),
                        text.front(),
                        text.opening(),
                        text.sections(),
                        text.links(),
                        text.foreign(),
                        text.hardWords(),
                        text.location()),
                edition.variant());
    }
}
