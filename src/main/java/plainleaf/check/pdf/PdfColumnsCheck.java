package plainleaf.check.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds texts that stand beside each other. */
public final class PdfColumnsCheck implements Check<PrintedEdition> {
    public static final Rule RULE = new Rule(
            "pdf-columns",
            Severity.ERROR,
            "The text is one column.",
            "UKAAF G003; Irish guidelines Ask Me (columns are hard to follow in large print)",
            "this is a fault of the program or of a style sheet; please report it with the file",
            Example.pdf("Two paragraphs stand side by side.", "The second paragraph stands below the first."));

    private static final Set<String> TEXT = Set.of("P", "LBody", "H1", "H2", "H3", "H4", "H5", "H6");

    private record Place(TextBlock block, TextLine line) {}

    @Override
    public Stream<Diagnostic> check(PrintedEdition print) {
        List<Place> places = TextBlock.of(print.tags()).stream()
                .filter(block -> !block.inTable() && TEXT.contains(block.tag().standard()))
                .flatMap(block -> block.lines().stream().map(line -> new Place(block, line)))
                .toList();
        List<Diagnostic> found = new ArrayList<>();
        for (int i = 1; i < places.size() && found.isEmpty(); i++) {
            Place place = places.get(i);
            places.stream()
                    .limit(i)
                    .filter(other -> other.line.isOn(place.line) && !other.block.equals(place.block))
                    .findFirst()
                    .ifPresent(other -> found.add(print.broken(
                            RULE,
                            place.block.tag(),
                            "“" + Texts.start(place.line.text()) + "” stands beside “" + Texts.start(other.line.text())
                                    + "”")));
        }
        return found.stream();
    }
}
