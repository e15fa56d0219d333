package plainleaf.check.content;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;
import plainleaf.model.Section;

/** Finds headings that nothing stands under before the next one of their level or above. */
public final class EmptySectionCheck implements Check<Text> {
    public static final Rule RULE = new Rule(
            "empty-section",
            Severity.WARNING,
            "Something stands under every heading.",
            "WCAG 2.2, 2.4.6 and 2.4.10",
            "write what belongs under it, or take the heading out",
            Example.markdown(
                    "## Food\n\n## Drink\n\nDrink water.",
                    "## Food\n\nEat what you like.\n\n## Drink\n\nDrink water."));

    @Override
    public Stream<Diagnostic> check(Text text) {
        List<Section> sections = text.translation().sections();
        return IntStream.range(1, sections.size())
                .filter(i -> sections.get(i - 1).blocks().isEmpty())
                .filter(i -> sections.get(i).heading().level()
                        <= sections.get(i - 1).heading().level())
                .mapToObj(i -> sections.get(i - 1).heading())
                .map(heading -> RULE.brokenAt(
                        heading.location(),
                        "nothing stands under “" + heading.text().plain() + "”"));
    }
}
