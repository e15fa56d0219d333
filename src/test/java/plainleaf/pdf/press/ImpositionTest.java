package plainleaf.pdf.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plainleaf.pdf.press.Imposition.Sheet;
import plainleaf.pdf.press.Imposition.Side;

/** Whoever prints, folds and turns the leaves of a booklet reads its pages in order. */
class ImpositionTest {
    static IntStream lengths() {
        return IntStream.rangeClosed(1, 40);
    }

    /** What a reader sees who opens the cover and turns leaf after leaf. */
    private static List<Integer> read(List<Sheet> sheets, boolean boundRight) {
        List<Integer> pages = new ArrayList<>();
        for (Sheet sheet : sheets) {
            // Turned over its short edge, the back's left lies behind the front's right.
            pages.add(boundRight ? sheet.front().left() : sheet.front().right());
            pages.add(boundRight ? sheet.back().right() : sheet.back().left());
        }
        List<Sheet> outwards = new ArrayList<>(sheets);
        Collections.reverse(outwards);
        for (Sheet sheet : outwards) {
            pages.add(boundRight ? sheet.back().left() : sheet.back().right());
            pages.add(boundRight ? sheet.front().right() : sheet.front().left());
        }
        return pages;
    }

    @ParameterizedTest
    @MethodSource("lengths")
    void the_folded_booklet_reads_from_the_first_page_to_the_last(int pages) {
        for (boolean boundRight : new boolean[] {false, true}) {
            List<Integer> read = read(Imposition.sheets(pages, boundRight), boundRight);
            int blanks = (4 - pages % 4) % 4;

            assertThat(read).hasSize(pages + blanks);
            assertThat(read.stream().filter(page -> page != Imposition.BLANK))
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, pages).boxed().toList());
            assertThat(read.get(0)).isEqualTo(1);
            if (pages > 1) {
                assertThat(read.get(read.size() - 1)).as("the back page").isEqualTo(pages);
                assertThat(read.subList(pages - 1, read.size() - 1))
                        .containsOnly(IntStream.generate(() -> 0)
                                .limit(blanks)
                                .boxed()
                                .toArray(Integer[]::new));
            }
        }
    }

    @Test
    void eight_pages_lie_as_printers_lay_them() {
        assertThat(Imposition.sheets(8, false))
                .containsExactly(
                        new Sheet(0, new Side(8, 1), new Side(2, 7)), new Sheet(1, new Side(6, 3), new Side(4, 5)));
        assertThat(Imposition.sheets(8, true))
                .containsExactly(
                        new Sheet(0, new Side(1, 8), new Side(7, 2)), new Sheet(1, new Side(3, 6), new Side(5, 4)));
    }
}
