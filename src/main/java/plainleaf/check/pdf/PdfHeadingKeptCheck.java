package plainleaf.check.pdf;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.check.tags.Tag;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds headings at the foot of a page without the text they head. */
public final class PdfHeadingKeptCheck implements Check<PrintedEdition> {
    public static final Rule RULE = new Rule(
            "pdf-heading-kept",
            Severity.WARNING,
            "A heading stands on one page with the first two lines of what it heads.",
            "CSS 2.2, 13.3.1 and 13.3.2 (what page breaks and orphans are asked to keep together)",
            "this is a fault of the program or of a style sheet; please report it with the file",
            Example.pdf("“Going home” is the last line of page 4.", "“Going home” is the first line of page 5."));

    /** So many lines make a beginning; below the title a summary may have but one. */
    private static final int LINES = 2;

    @Override
    public Stream<Diagnostic> check(PrintedEdition print) {
        List<TextBlock> blocks = TextBlock.of(print.tags());
        List<Tag> tags = print.tags().tags().toList();
        return IntStream.range(0, blocks.size())
                .filter(i -> blocks.get(i).isHeading() && !isKept(blocks, i) && !isOverPicture(tags, blocks.get(i)))
                .mapToObj(i -> print.broken(
                        RULE,
                        blocks.get(i).tag(),
                        "the heading “" + Texts.start(blocks.get(i).tag().text())
                                + "” stands at the foot of a page, and what it heads on the next"));
    }

    private static boolean isKept(List<TextBlock> blocks, int heading) {
        List<TextLine> own = blocks.get(heading).lines();
        int page = own.get(own.size() - 1).page();
        List<TextLine> below = blocks.stream()
                .skip(heading + 1L)
                .takeWhile(block -> !block.isHeading())
                .flatMap(block -> block.lines().stream())
                .limit(blocks.get(heading).tag().is("H1") ? 1 : LINES)
                .toList();
        boolean whole = own.get(0).page() == page && below.stream().allMatch(line -> line.page() == page);
        return whole && (!below.isEmpty() || isWithNext(blocks, heading, page));
    }

    /** Whether a heading right below stands on the same page; one as high, or higher, is none of its own. */
    private static boolean isWithNext(List<TextBlock> blocks, int heading, int page) {
        if (heading + 1 == blocks.size()) {
            return true;
        }
        TextBlock next = blocks.get(heading + 1);
        boolean deeper =
                next.tag().standard().compareTo(blocks.get(heading).tag().standard()) > 0;
        return !deeper || next.lines().get(0).page() == page;
    }

    /** Whether a picture that says something stands below it on its page, before any words. */
    private static boolean isOverPicture(List<Tag> tags, TextBlock heading) {
        return tags.stream()
                .dropWhile(tag -> !tag.equals(heading.tag()))
                .skip(1)
                .dropWhile(tag -> !tag.is("Figure") && tag.text().isBlank())
                .findFirst()
                .filter(tag -> tag.is("Figure") && tag.page() == heading.tag().page())
                .isPresent();
    }
}
