package plainleaf.reading;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterDirection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What eyes see: glyphs by where they stand, in no other order. */
final class Layout {
    /** In points: a raised or lowered mark still stands on its line, the next line never is so near. */
    private static final double SAME_LINE = 3;

    /** In points: type without such marks stands on one baseline, but for rounding. */
    private static final double BASELINE = 0.1;

    /** In points: a footer may take more than one line. */
    private static final double FOOTER = 40;

    private Layout() {}

    /** What runs from left to right, line by line, each as its glyphs stand from left to right, without spaces. */
    static List<String> latinLines(TaggedFile file) {
        return file.pages().stream()
                .map(page -> page.stream().filter(Drawn::isTagged).filter(Layout::isGlyph))
                .flatMap(page -> rows(page.filter(Layout::isLatin), BASELINE).stream())
                .map(Layout::text)
                .filter(line -> line.codePoints().anyMatch(UCharacter::isLetterOrDigit))
                .toList();
    }

    private static boolean isLatin(Drawn drawn) {
        return drawn.glyph()
                .codePoints()
                .noneMatch(c -> UCharacter.getDirection(c) == UCharacterDirection.RIGHT_TO_LEFT_ARABIC);
    }

    /** Glyphs of one page as lines from top to bottom, each from left to right. */
    static List<List<Drawn>> rows(Stream<Drawn> glyphs) {
        return rows(glyphs, SAME_LINE);
    }

    private static List<List<Drawn>> rows(Stream<Drawn> glyphs, double height) {
        List<List<Drawn>> rows = new ArrayList<>();
        glyphs.sorted(Comparator.comparingDouble(Drawn::baseline).reversed()).forEach(glyph -> {
            List<Drawn> last = rows.isEmpty() ? List.of() : rows.get(rows.size() - 1);
            if (last.isEmpty() || last.get(0).baseline() - glyph.baseline() > height) rows.add(new ArrayList<>());
            rows.get(rows.size() - 1).add(glyph);
        });
        rows.forEach(row -> row.sort(Comparator.comparingDouble(Drawn::left)));
        return rows;
    }

    /** The running footer of a page: no other artifact stands so low. */
    static List<Drawn> footer(List<Drawn> page) {
        List<Drawn> artifacts =
                page.stream().filter(Drawn::artifact).filter(Layout::isGlyph).toList();
        double lowest = artifacts.stream().mapToDouble(Drawn::baseline).min().orElseThrow();
        return artifacts.stream()
                .filter(drawn -> drawn.baseline() < lowest + FOOTER)
                .sorted(Comparator.comparingDouble(Drawn::left))
                .toList();
    }

    static boolean isGlyph(Drawn drawn) {
        return drawn.isSeen() && !drawn.glyph().isEmpty();
    }

    static String text(List<Drawn> row) {
        return row.stream().map(Drawn::glyph).collect(Collectors.joining()).replaceAll("\\s", "");
    }

    static double left(List<Drawn> drawn) {
        return drawn.stream()
                .filter(Drawn::isSeen)
                .mapToDouble(Drawn::left)
                .min()
                .orElseThrow();
    }

    static double right(List<Drawn> drawn) {
        return drawn.stream()
                .filter(Drawn::isSeen)
                .mapToDouble(Drawn::right)
                .max()
                .orElseThrow();
    }

    /** Whether these parts stand whole and in order: each from left to right on one line, the next on the same line or at the following. */
    static boolean stand(List<String> parts, List<String> lines) {
        for (int line = 0; line < lines.size(); line++) {
            if (standFrom(parts, lines, line)) return true;
        }
        return false;
    }

    private static boolean standFrom(List<String> parts, List<String> lines, int line) {
        for (int count = parts.size(); count > 0; count--) {
            boolean here = lines.get(line).contains(String.join("", parts.subList(0, count)));
            boolean rest = count == parts.size()
                    || (line + 1 < lines.size() && standFrom(parts.subList(count, parts.size()), lines, line + 1));
            if (here && rest) return true;
        }
        return false;
    }
}
