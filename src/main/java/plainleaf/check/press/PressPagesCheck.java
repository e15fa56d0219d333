package plainleaf.check.press;

import java.util.List;
import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.check.tags.Box;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds files that cannot be folded and stapled. */
final class PressPagesCheck implements Check<PressFile> {
    static final Rule RULE = new Rule(
            "press-pages",
            Severity.ERROR,
            "A booklet has a multiple of four pages, all of one size.",
            "Print practice, pages in fours for saddle stitching, single pages in reading order (Bookpress, Urgent Printing, Aberdeen Printing)",
            "add empty pages or a page for notes before the last one, and give all pages the same size",
            Example.pdf("A booklet of 10 pages", "The same booklet with 2 pages for notes"));

    private static final int SHEET = 4;

    /** One leaf, printed on one side or both. */
    private static final int LEAF = 2;

    /** In points. */
    private static final double ROUNDING = 0.5;

    @Override
    public Stream<Diagnostic> check(PressFile file) {
        int count = file.pages().size();
        Stream<Diagnostic> number = count <= LEAF || count % SHEET == 0
                ? Stream.empty()
                : Stream.of(file.broken(
                        RULE,
                        "the file has " + count + " pages; a stapled booklet has " + (count / SHEET * SHEET) + " or "
                                + ((count / SHEET + 1) * SHEET)));
        return Stream.concat(number, sizes(file));
    }

    private static Stream<Diagnostic> sizes(PressFile file) {
        List<PressPage> pages = file.pages();
        Box first = size(pages.get(0));
        return pages.stream()
                .filter(page -> differ(size(page), first))
                .limit(1)
                .map(page -> file.broken(
                        RULE,
                        page,
                        "the page is " + Millimetres.size(size(page)) + ", and the first one "
                                + Millimetres.size(first)));
    }

    private static Box size(PressPage page) {
        return page.boxes().page().orElse(page.boxes().media());
    }

    private static boolean differ(Box one, Box other) {
        return Math.abs(one.right() - one.left() - other.right() + other.left()) > ROUNDING
                || Math.abs(one.top() - one.bottom() - other.top() + other.bottom()) > ROUNDING;
    }
}
