package plainleaf.pdf.tags;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;

/** What decorates a page says what it is (ISO 32000-1, 14.8.2.2), and what draws nothing is not there. */
final class Artifacts {
    private static final String LAYOUT = "/Artifact <</Type /Layout>> BDC";
    private static final String REPEATED = "/Artifact <</Type /Pagination>> BDC";
    private static final String HEADER = "/Artifact <</Type /Pagination /Subtype /Header>> BDC";
    private static final String FOOTER = "/Artifact <</Type /Pagination /Subtype /Footer>> BDC";
    private static final COSName PAGINATION = COSName.getPDFName("Pagination");

    /** ISO 32000-1, tables 60 and 109: what paints a path, and what shows text. */
    private static final Set<String> PAINTING = Set.of("f", "F", "f*", "B", "B*", "b", "b*", "S", "s");

    private static final List<String> SHOWING = List.of("Tj", "TJ");

    private final COSDictionary resources;
    private final float middle;

    Artifacts(PDPage page) {
        this.resources = page.getResources().getCOSObject();
        this.middle = page.getMediaBox().getHeight() / 2;
    }

    /** Makes decoration of the pieces with these numbers. */
    void retire(List<String> operators, Set<Integer> numbers) {
        mark(operators, numbers, LAYOUT);
    }

    /** Says of the pieces with these numbers that the page has them because it is another page. */
    void repeat(List<String> operators, Set<Integer> numbers) {
        mark(operators, numbers, REPEATED);
    }

    private static void mark(List<String> operators, Set<Integer> numbers, String begin) {
        if (!numbers.isEmpty()) {
            operators.replaceAll(line -> numbers.contains(MarkedContent.mcid(line)) ? begin : line);
        }
    }

    /** Paints nothing of the pieces with these numbers; what they set, such as a colour, still counts for what follows. */
    void erase(List<String> operators, Set<Integer> numbers) {
        for (int begin = 0; begin < operators.size() && !numbers.isEmpty(); begin++) {
            if (numbers.contains(MarkedContent.mcid(operators.get(begin)))) {
                operators.set(begin, LAYOUT);
                List<String> piece = operators.subList(begin + 1, MarkedContent.end(operators, begin));
                piece.removeIf(line -> MarkedContent.begins(line)
                        || MarkedContent.ends(line)
                        || SHOWING.stream().anyMatch(line::endsWith));
                piece.replaceAll(line -> PAINTING.contains(line) ? "n" : line);
            }
        }
    }

    /** Leaves out what is empty, and tells headers from footers. */
    void tidy(List<String> operators) {
        List<String> tidy = new ArrayList<>(operators.size());
        for (String line : operators) {
            boolean empty = MarkedContent.ends(line) && isEmptyArtifact(tidy);
            if (empty) {
                tidy.remove(tidy.size() - 1);
            } else {
                tidy.add(line);
            }
        }
        for (int i = 0; i < tidy.size(); i++) {
            if (isPagination(tidy.get(i))) {
                tidy.set(i, isAbove(tidy.subList(i, MarkedContent.end(tidy, i))) ? HEADER : FOOTER);
            }
        }
        operators.clear();
        operators.addAll(tidy);
        forgetUnused(tidy);
    }

    private static boolean isEmptyArtifact(List<String> before) {
        String last = before.isEmpty() ? "" : before.get(before.size() - 1);
        return last.startsWith("/Artifact ") && MarkedContent.begins(last);
    }

    private boolean isPagination(String line) {
        return line.startsWith("/Artifact ")
                && properties()
                        .map(all -> all.getCOSDictionary(COSName.getPDFName(MarkedContent.properties(line))))
                        .filter(its -> PAGINATION.equals(its.getCOSName(COSName.TYPE)))
                        .isPresent();
    }

    /** Whether the first text in it stands in the upper half of the page. */
    private boolean isAbove(List<String> operators) {
        return operators.stream()
                .filter(line -> line.endsWith(" Tm"))
                .findFirst()
                .filter(line -> up(line) > middle)
                .isPresent();
    }

    /** The last of the six numbers of a text matrix. */
    private static float up(String line) {
        String numbers = line.substring(0, line.lastIndexOf(' '));
        return Float.parseFloat(numbers.substring(numbers.lastIndexOf(' ') + 1));
    }

    private void forgetUnused(List<String> operators) {
        Set<String> used = new HashSet<>();
        operators.forEach(line -> used.add(MarkedContent.properties(line)));
        properties().ifPresent(all -> {
            List.copyOf(all.keySet()).stream()
                    .filter(name -> !used.contains(name.getName()))
                    .forEach(all::removeItem);
            if (all.size() == 0) {
                resources.removeItem(COSName.PROPERTIES);
            }
        });
    }

    private Optional<COSDictionary> properties() {
        return Optional.ofNullable(resources.getCOSDictionary(COSName.PROPERTIES));
    }
}
