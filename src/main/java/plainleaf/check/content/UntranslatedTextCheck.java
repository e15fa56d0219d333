package plainleaf.check.content;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;
import plainleaf.model.Block;
import plainleaf.model.ForeignPart;
import plainleaf.model.Location;
import plainleaf.model.Translation;

/** Finds passages and sentences of a translation that are still in the words of the source. */
public final class UntranslatedTextCheck implements Check<Text> {
    public static final Rule RULE = new Rule(
            "untranslated-text",
            Severity.ERROR,
            "No passage or sentence of more than 3 words is the same in a translation as in its source.",
            "WCAG 2.2, 3.1.1 and 3.1.2; the number is Plainleaf’s own",
            "translate it, or mark it as the language it is in: [words]{lang=en}",
            Example.markdown(
                            "---\ntitle: Defnyddio’r grisiau\n---\n\n## Mynd i fyny {#up}\n\nHold the rail. Step up with your good leg first.\n\n## Mynd i lawr {#down}\n\nDaliwch y canllaw.",
                            "---\ntitle: Defnyddio’r grisiau\n---\n\n## Mynd i fyny {#up}\n\nDaliwch y canllaw.\n\n## Mynd i lawr {#down}\n\nDaliwch y canllaw.")
                    .in("cy.md"));

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
        Sentences sentences = new Sentences(source.language().tag());
        Set<String> words = Passages.seen(source, sources)
                .map(UntranslatedTextCheck::unmarked)
                .flatMap(passage -> Stream.concat(Stream.of(passage), sentences.of(passage).stream()))
                .collect(Collectors.toSet());
        Set<Location> code = Blocks.of(text.translation())
                .filter(Block.Code.class::isInstance)
                .map(Block::location)
                .collect(Collectors.toSet());
        return Passages.seen(text.translation(), sources)
                .filter(passage -> !code.contains(passage.location()))
                .flatMap(passage -> left(passage, words, sentences))
                .map(left -> RULE.brokenAt(
                        left.location(),
                        "this is in the words of the source, "
                                + source.language().englishName() + ": “" + left.text() + "”"));
    }

    /** The passage, where all of it is in these words; else each such sentence at its own place. */
    private Stream<Passage> left(Passage passage, Set<String> words, Sentences sentences) {
        String own = unmarked(passage);
        if (words.contains(own)) {
            return Stream.of(new Passage(own, passage.location())).filter(all -> SameWords.mean(all.text()));
        }
        Location place = passage.location();
        int end = place.line() + Math.max(1, sources.paragraph(place).size());
        return sentences.of(own).stream()
                .filter(sentence -> words.contains(sentence) && SameWords.mean(sentence))
                .map(sentence -> new Passage(
                        sentence, sources.begin(place, end, sentence).orElse(place)));
    }

    /** Its words, with a sign in the place of each part that says which language it is in. */
    private static String unmarked(Passage passage) {
        StringBuilder words = new StringBuilder(passage.text());
        List<ForeignPart> parts = passage.foreign();
        for (int i = parts.size() - 1; i >= 0; i--) {
            words.replace(parts.get(i).start(), parts.get(i).end(), "…");
        }
        return words.toString();
    }
}
