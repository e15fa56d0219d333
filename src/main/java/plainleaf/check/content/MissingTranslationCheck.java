package plainleaf.check.content;

import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Rule;
import plainleaf.model.Edition;
import plainleaf.model.Leaflet;
import plainleaf.model.LocalText;

/** Finds names, addresses and titles that have no text in a language of their leaflet. */
public final class MissingTranslationCheck implements Check<Leaflet> {
    private final Rule rule;

    /** The check for the rule that facts without a text in a language break, too. */
    public MissingTranslationCheck(Rule rule) {
        this.rule = rule;
    }

    @Override
    public Stream<Diagnostic> check(Leaflet leaflet) {
        return leaflet.editions().stream()
                .flatMap(edition -> GovernanceTexts.of(leaflet.governance())
                        .filter(text -> isMissing(text, edition))
                        .map(text -> rule.brokenIn(edition.id(), text.location(), told(edition))));
    }

    private static boolean isMissing(LocalText text, Edition edition) {
        return !text.byLanguage().isEmpty() && text.in(tag(edition)).isEmpty();
    }

    private static String told(Edition edition) {
        return "there is no text in " + edition.translation().language().englishName() + " (" + tag(edition) + ") here";
    }

    private static String tag(Edition edition) {
        return edition.translation().language().tag();
    }
}
