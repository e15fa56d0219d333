package plainleaf.check.content;

import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;
import plainleaf.model.Leaflet;
import plainleaf.model.LocalText;
import plainleaf.model.Reading;

/** Finds texts of site.yaml and leaflet.yaml that a translation would show in the words of the source. */
public final class SameTextCheck implements Check<Reading> {
    public static final Rule RULE = new Rule(
            "same-text-for-all-languages",
            Severity.WARNING,
            "What a translation shows is written for its language, names too.",
            "WCAG 2.2, 3.1.1 and 3.1.2; NHS digital service manual, set-language",
            "write it for each language, the same name twice if need be: {en: Physiotherapy, cy: Ffisiotherapi}",
            Example.yaml("owner: Physiotherapy", "owner: {en: Physiotherapy, cy: Ffisiotherapi}"));

    @Override
    public Stream<Diagnostic> check(Reading reading) {
        boolean translated = reading.leaflets().stream().anyMatch(SameTextCheck::isTranslated);
        Stream<LocalText> ofSite = translated ? reading.site().stream().flatMap(GovernanceTexts::of) : Stream.empty();
        Stream<LocalText> own = reading.leaflets().stream()
                .filter(SameTextCheck::isTranslated)
                .flatMap(leaflet -> GovernanceTexts.of(leaflet.governance()));
        return Stream.concat(ofSite, own)
                .filter(SameTextCheck::isOneForAll)
                .map(text -> RULE.brokenAt(
                        text.location(), "“" + text.everywhere() + "” would stand in every language as it is"));
    }

    private static boolean isTranslated(Leaflet leaflet) {
        return leaflet.translations().stream()
                .anyMatch(text -> !text.language().tag().equals(leaflet.source()));
    }

    /** Those without a line of their own are numbers, such as a version. */
    private static boolean isOneForAll(LocalText text) {
        return text.location().line() > 0
                && text.byLanguage().isEmpty()
                && text.everywhere().codePoints().anyMatch(Character::isLetter);
    }
}
