package plainleaf.check.pdf;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.check.tags.Box;
import plainleaf.check.tags.DrawnPage;
import plainleaf.check.tags.DrawnWord;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds lines that do not begin where the reader's eye looks for them, and lines stretched to one length. */
public final class PdfAlignedCheck implements Check<PrintedEdition> {
    public static final Rule RULE = new Rule(
            "pdf-aligned",
            Severity.ERROR,
            "All lines of a paragraph begin at the same edge, and none is stretched to end where the others do.",
            "UKAAF G003 (left aligned, never justified); RNIB (text does not wrap round pictures)",
            "this is a fault of the program or of a style sheet; please report it with the file",
            Example.pdf(
                    "A picture stands at the left of a paragraph, and its first lines begin further right.",
                    "The picture stands above the paragraph."));

    /** In points: less is not seen. */
    private static final double SAME = 1;

    /** Fewer lines may end at one place by chance. */
    private static final int MANY = 3;

    /** How much wider than another a space is that was stretched. */
    private static final double STRETCHED = 1.1;

    @Override
    public Stream<Diagnostic> check(PrintedEdition print) {
        return TextBlock.of(print.tags()).stream()
                .filter(block -> block.lines().size() > 1)
                .flatMap(block -> told(print, block));
    }

    private static Stream<Diagnostic> told(PrintedEdition print, TextBlock block) {
        ToDoubleFunction<TextLine> start =
                print.isRightToLeft(block.tag()) ? line -> right(print, line) : line -> left(print, line);
        String said = "“" + Texts.start(block.tag().text()) + "”";
        if (spread(block.lines(), start) > SAME) {
            return Stream.of(print.broken(RULE, block.tag(), "the lines of " + said + " begin at different places"));
        }
        return isJustified(print, block)
                ? Stream.of(print.broken(RULE, block.tag(), "the lines of " + said + " are stretched to one length"))
                : Stream.empty();
    }

    private static double spread(List<TextLine> lines, ToDoubleFunction<TextLine> place) {
        var places = lines.stream().mapToDouble(place).summaryStatistics();
        return places.getMax() - places.getMin();
    }

    private static boolean isJustified(PrintedEdition print, TextBlock block) {
        List<TextLine> full = block.full();
        if (full.size() < MANY) {
            return false;
        }
        double[] gaps = full.stream()
                .mapToDouble(line -> gap(print, line))
                .filter(gap -> gap > 0)
                .sorted()
                .toArray();
        return gaps.length >= MANY && gaps[gaps.length - 1] > STRETCHED * gaps[0] && ends(print, full) < SAME;
    }

    private static double ends(PrintedEdition print, List<TextLine> lines) {
        return Math.max(spread(lines, line -> left(print, line)), spread(lines, line -> right(print, line)));
    }

    /** Where its leftmost word begins, whatever spaces stand before it. */
    private static double left(PrintedEdition print, TextLine line) {
        return words(print, line).stream()
                .mapToDouble(word -> word.box().left())
                .min()
                .orElse(line.left());
    }

    /** Where its rightmost word ends, whatever spaces stand behind it. */
    private static double right(PrintedEdition print, TextLine line) {
        return words(print, line).stream()
                .mapToDouble(word -> word.box().right())
                .max()
                .orElse(line.right());
    }

    /** The usual space between two words of a line; 0 where there is none. */
    private static double gap(PrintedEdition print, TextLine line) {
        List<Box> boxes = words(print, line).stream().map(DrawnWord::box).toList();
        double[] gaps = IntStream.range(1, boxes.size())
                .mapToDouble(i -> boxes.get(i).left() - boxes.get(i - 1).right())
                .filter(gap -> gap > 0)
                .sorted()
                .toArray();
        return gaps.length == 0 ? 0 : gaps[gaps.length / 2];
    }

    private static List<DrawnWord> words(PrintedEdition print, TextLine line) {
        return print.tags().drawn().stream()
                .filter(page -> page.number() == line.page())
                .map(DrawnPage::words)
                .flatMap(List::stream)
                .filter(word -> isOn(word.box(), word.size(), line))
                .sorted(Comparator.comparingDouble(word -> word.box().left()))
                .toList();
    }

    private static boolean isOn(Box box, double size, TextLine line) {
        double base = box.bottom() + size / 4;
        return Math.abs(base - line.base()) < SAME
                && box.left() > line.left() - SAME
                && box.right() < line.right() + SAME;
    }
}
