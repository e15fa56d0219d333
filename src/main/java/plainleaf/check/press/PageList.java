package plainleaf.check.press;

import java.util.ArrayList;
import java.util.List;

/** The pages of a finding, in words. */
final class PageList {
    private PageList() {}

    /**
     * Such as {@code page 3} or {@code pages 1-12 and 14}.
     *
     * @param numbers from 1, rising
     */
    static String words(List<Integer> numbers) {
        List<Integer> pages = numbers.stream().distinct().toList();
        List<String> stretches = new ArrayList<>();
        for (int from = 0, to; from < pages.size(); from = to + 1) {
            to = from;
            while (to + 1 < pages.size() && pages.get(to + 1) == pages.get(to) + 1) {
                to++;
            }
            stretches.addAll(stretch(pages.get(from), pages.get(to)));
        }
        int last = stretches.size() - 1;
        return (pages.size() == 1 ? "page " : "pages ")
                + (last == 0
                        ? stretches.get(0)
                        : String.join(", ", stretches.subList(0, last)) + " and " + stretches.get(last));
    }

    private static List<String> stretch(int from, int to) {
        return from == to
                ? List.of(String.valueOf(from))
                : to == from + 1 ? List.of(String.valueOf(from), String.valueOf(to)) : List.of(from + "-" + to);
    }
}
