package plainleaf.check.problem;

import static plainleaf.check.problem.ProblemRules.FORMAT;
import static plainleaf.diagnostic.Severity.ERROR;

import java.util.List;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;

/** Languages, and words that are not there in one. */
final class LanguageRules {
    static final List<Rule> ALL = List.of(
            new Rule(
                    "unknown-language",
                    ERROR,
                    "Every language has its file in templates/languages, which says how it is read and set.",
                    "WCAG 2.2, 3.1.1; BCP 47",
                    "use a language that has a file in templates/languages, or add one",
                    Example.yaml("languages: [en, welsh]", "languages: [en, cy]")
                            .in("site.yaml")),
            new Rule(
                    "missing-label",
                    ERROR,
                    "A language has every word the program adds, so that no page mixes two languages.",
                    "WCAG 2.2, 3.1.1",
                    "add the label in the language of the file",
                    Example.words(
                            "templates/languages/cy.properties has no line that begins with label.contents.title",
                            "label.contents.title = Yn y daflen hon")),
            new Rule(
                    "unknown-fact",
                    ERROR,
                    "Every fact that a text takes in by name is written down once.",
                    FORMAT + "; NSW Multicultural Health Communication Service, on information that may change",
                    "add the fact to leaflet.yaml or site.yaml, or correct its name",
                    Example.markdown("There are {{stpes}} steps.", "There are {{steps}} steps.")),
            new Rule(
                    "missing-translation",
                    ERROR,
                    "What a page shows is there in the language of the page.",
                    "WCAG 2.2, 3.1.1; NHS digital service manual, set-language",
                    "add the text for this language",
                    Example.yaml("owner: {en: Physiotherapy}", "owner: {en: Physiotherapy, cy: Ffisiotherapi}")),
            new Rule(
                    "language-of-parts",
                    ERROR,
                    "Words in another language say which one, so that they are read out in its voice.",
                    "WCAG 2.2, 3.1.2; BCP 47",
                    "write [bonjour]{lang=fr}, with the tag of the language",
                    Example.markdown("Say [bonjour]{lang=french}.", "Say [bonjour]{lang=fr}.")));

    private LanguageRules() {}
}
