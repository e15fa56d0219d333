package plainleaf.check.content;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;
import plainleaf.model.Heading;
import plainleaf.model.Location;
import plainleaf.model.Section;
import plainleaf.model.Translation;

/** Finds translations whose headings do not follow those of the source. */
public final class TranslationHeadingsCheck implements Check<Text> {
    public static final Rule RULE = new Rule(
            "translation-headings",
            Severity.WARNING,
            "A translation has the headings of its source, level by level.",
            "PIF, Translated health information matters; NHS standard for creating health content",
            "add what is left out, or bring the headings into the order of the source",
            Example.markdown(
                            "---\ntitle: Defnyddio’r grisiau\n---\n\n## Mynd i fyny {#up}\n\nDaliwch y canllaw.",
                            "---\ntitle: Defnyddio’r grisiau\n---\n\n## Mynd i fyny {#up}\n\nDaliwch y canllaw.\n\n## Mynd i lawr {#down}\n\nDaliwch y canllaw.")
                    .in("cy.md"));

    @Override
    public Stream<Diagnostic> check(Text text) {
        Optional<Translation> source = text.leaflet()
                .translation(text.leaflet().source(), text.translation().wording());
        return text.isSource() || source.isEmpty() ? Stream.empty() : compare(text, source.get());
    }

    private static Stream<Diagnostic> compare(Text text, Translation source) {
        List<Heading> wanted = headings(source);
        List<Heading> found = headings(text.translation());
        for (int i = 0; i < Math.min(wanted.size(), found.size()); i++) {
            if (wanted.get(i).level() != found.get(i).level()) {
                return broken(
                        found.get(i).location(),
                        "a heading of level " + found.get(i).level(),
                        wanted.get(i));
            }
        }
        if (wanted.size() > found.size()) {
            return broken(text.whole(), "nothing more", wanted.get(found.size()));
        }
        return wanted.size() == found.size()
                ? Stream.empty()
                : Stream.of(RULE.brokenAt(
                        found.get(wanted.size()).location(), "the source has no heading in the place of this one"));
    }

    private static Stream<Diagnostic> broken(Location place, String found, Heading wanted) {
        return Stream.of(RULE.brokenAt(
                place,
                "the translation has " + found + " where the source has “"
                        + wanted.text().plain() + "”, of level " + wanted.level()));
    }

    private static List<Heading> headings(Translation text) {
        return text.sections().stream().map(Section::heading).toList();
    }
}
