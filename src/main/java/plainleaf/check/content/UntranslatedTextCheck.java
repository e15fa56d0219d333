package plainleaf.check.content;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;
import plainleaf.model.Block;
import plainleaf.model.Location;
import plainleaf.model.Translation;

/** Finds passages of a translation that are still in the words of the source. */
public final class UntranslatedTextCheck implements Check<Text> {
    public static final Rule RULE = new Rule(
            "untranslated-text",
            Severity.ERROR,
            "No passage of more than 3 words is the same in a translation as in its source.",
            "WCAG 2.2, 3.1.1 and 3.1.2; the number is Plainleaf’s own",
            "translate it, or mark it as the language it is in: [words]{lang=en}",
            Example.markdown(
                            "---\ntitle: Defnyddio’r grisiau\n---\n\n## Mynd i fyny {#up}\n\nHold the rail. Step up with your good leg first.\n\n## Mynd i lawr {#down}\n\nDaliwch y canllaw.",
                            "---\ntitle: Defnyddio’r grisiau\n---\n\n## Mynd i fyny {#up}\n\nDaliwch y canllaw.\n\n## Mynd i lawr {#down}\n\nDaliwch y canllaw.")
                    .in("cy.md"));

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’-]*");
    private static final Pattern ADDRESS = Pattern.compile("\\S+(?:://|@|\\.[a-z])\\S+");
    private static final int FEWEST_WORDS = 4;

    private final Sources sources;

    public UntranslatedTextCheck(Sources sources) {
        this.sources = sources;
    }

    @Override
    public Stream<Diagnostic> check(Text text) {
        Optional<Translation> source = text.leaflet()
                .translation(text.leaflet().source(), text.translation().wording());
        return text.isSource() ? Stream.empty() : source.stream().flatMap(original -> same(text, original));
    }

    private Stream<Diagnostic> same(Text text, Translation source) {
        Set<String> words = Passages.seen(source, sources)
                .filter(passage -> passage.foreign().isEmpty())
                .map(Passage::text)
                .collect(Collectors.toSet());
        Set<Location> code = Blocks.of(text.translation())
                .filter(Block.Code.class::isInstance)
                .map(Block::location)
                .collect(Collectors.toSet());
        return Passages.seen(text.translation(), sources)
                .filter(passage -> passage.foreign().isEmpty() && words.contains(passage.text()))
                .filter(passage -> !code.contains(passage.location()) && isSentence(passage.text()))
                .map(passage -> RULE.brokenAt(
                        passage.location(),
                        "this is in the words of the source, "
                                + source.language().englishName() + ": “" + passage.text() + "”"));
    }

    private static boolean isSentence(String words) {
        return WORD.matcher(ADDRESS.matcher(words).replaceAll("")).results().count() >= FEWEST_WORDS;
    }
}
