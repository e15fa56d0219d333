package plainleaf.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The proof that what is drawn stands in the order and at the side that the language asks for. */
interface StandsInPlace {
    /** For those who read the page without its tags; only the numbers of lists are drawn before all else on their page. */
    @ParameterizedTest
    @MethodSource("editions")
    default void the_content_stream_is_in_the_order_of_reading(Edition edition) {
        Set<Drawn> labels = items(edition)
                .map(item -> item.elements().get(0))
                .flatMap(label -> label.drawn().stream())
                .collect(Collectors.toSet());
        assertThat(texts(edition.file().drawn().filter(Drawn::isTagged), labels))
                .hasSizeGreaterThan(300)
                .isEqualTo(texts(edition.file().root().drawn().stream(), labels));
    }

    private static List<Drawn> texts(Stream<Drawn> drawn, Set<Drawn> labels) {
        return drawn.filter(d -> !d.said().isEmpty())
                .filter(d -> !labels.contains(d))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("editions")
    default void columns_run_as_the_language_does(Edition edition) {
        List<Element> rows = edition.file().root().all("TR").toList();
        // Easy read has no tables.
        assertThat(rows.isEmpty())
                .isEqualTo(edition.page().article().select("tr").isEmpty());
        for (Element row : rows) {
            List<Element> cells = row.elements();
            for (int i = 1; i < cells.size(); i++)
                assertBefore(edition, cells.get(i - 1).drawn(), cells.get(i).drawn());
        }
    }

    @ParameterizedTest
    @MethodSource("editions")
    default void markers_stand_before_their_items(Edition edition) {
        List<Element> items = items(edition).toList();
        assertThat(items).isNotEmpty();
        for (Element item : items)
            assertBefore(
                    edition,
                    item.elements().get(0).drawn(),
                    item.elements().get(1).drawn());
    }

    /** Of the lists with bullets or numbers. */
    private static Stream<Element> items(Edition edition) {
        return edition.file()
                .root()
                .all("L")
                .filter(list -> !list.numbering().equals("None"))
                .flatMap(list -> list.elements().stream());
    }

    private static void assertBefore(Edition edition, List<Drawn> first, List<Drawn> second) {
        if (edition.page().isRightToLeft()) assertThat(Layout.left(first)).isGreaterThanOrEqualTo(Layout.right(second));
        else assertThat(Layout.right(first)).isLessThanOrEqualTo(Layout.left(second));
    }

    /** At the end of the one line, or on a line of their own where the title has another; on every page alike. */
    @ParameterizedTest
    @MethodSource("editions")
    default void page_numbers_have_their_place_in_the_footer(Edition edition) {
        Set<Boolean> beside = new HashSet<>();
        for (int page = 0; page < edition.file().pages().size(); page++) {
            List<Drawn> footer = Layout.footer(edition.file().pages().get(page));
            double middle = edition.file().widths().get(page) / 2;
            List<Drawn> end = footer.stream()
                    .filter(d -> d.middle() < middle == edition.page().isRightToLeft())
                    .toList();
            boolean isBeside = !numbers(end).isEmpty();
            List<Drawn> place = isBeside ? end : lowestFigures(footer);
            assertThat(numbers(place)).contains(page + 1, edition.file().pages().size());
            assertThat(numbers(footer)).hasSameSizeAs(numbers(place));
            beside.add(isBeside);
        }
        assertThat(beside).hasSize(1);
    }

    /** Letters of some scripts hang below and above their line; figures do not. */
    private static List<Drawn> lowestFigures(List<Drawn> footer) {
        List<Drawn> figures = footer.stream()
                .filter(d -> d.glyph().codePoints().anyMatch(UCharacter::isDigit))
                .toList();
        double lowest = figures.stream().mapToDouble(Drawn::baseline).min().orElse(0);
        return footer.stream()
                .filter(d -> !figures.contains(d) || d.baseline() < lowest + 1)
                .toList();
    }

    private static List<Integer> numbers(List<Drawn> row) {
        return Stream.of(Layout.text(row).split("[^\\d\\u0660-\\u0669\\u06F0-\\u06F9\\u0966-\\u096F\\u09E6-\\u09EF]+"))
                .filter(number -> !number.isEmpty())
                .map(StandsInPlace::number)
                .toList();
    }

    static int number(String digits) {
        return digits.codePoints()
                .filter(UCharacter::isDigit)
                .reduce(0, (number, digit) -> number * 10 + UCharacter.digit(digit));
    }
}
