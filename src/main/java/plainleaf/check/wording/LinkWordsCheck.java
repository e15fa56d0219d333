package plainleaf.check.wording;

import java.util.stream.Stream;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds links whose words say nothing of where they lead. */
final class LinkWordsCheck implements WordingCheck {
    static final Rule RULE = new Rule(
                    "link-words",
                    Severity.WARNING,
                    "The words of a link say where it leads.",
                    "WCAG 2.2, 2.4.4; NHS digital service manual, formatting (links)",
                    "use the title of the page it leads to",
                    Example.markdown(
                            "For advice on diabetes [click here](https://www.nhs.uk/conditions/diabetes).",
                            "Read [advice on diabetes](https://www.nhs.uk/conditions/diabetes)."))
            .errorInNhs();

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public boolean appliesTo(String languageTag) {
        return Vocabulary.of(languageTag).knows("link.empty");
    }

    @Override
    public Stream<Diagnostic> check(Prose prose) {
        return prose.text().links().stream()
                .filter(link -> prose.vocabulary().words("link.empty").contains(Words.folded(link.text())))
                .map(link -> RULE.brokenAt(
                        link.location(), "“" + link.text().strip() + "” does not say where the link leads"));
    }
}
