package plainleaf.check.wording;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Example.Form;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds links that have the same words and lead to different places. */
final class LinkSameWordsCheck implements WordingCheck {
    static final Rule RULE = new Rule(
            "link-same-words",
            Severity.WARNING,
            "Links with the same words lead to the same place.",
            "WCAG 2.2, 2.4.4; NHS digital service manual, formatting (links)",
            "say what is different about this one",
            new Example(
                    Form.MARKDOWN,
                    "[Your medicines](#before) and [your medicines](#after)",
                    "[Your medicines before the day](#before) and [your medicines after it](#after)"));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Diagnostic> check(Prose prose) {
        Map<String, String> targets = new HashMap<>();
        return prose.text().links().stream()
                .filter(link -> !targets.computeIfAbsent(Words.folded(link.text()), words -> link.target())
                        .equals(link.target()))
                .map(link -> RULE.brokenAt(
                        link.location(), "another link says “" + link.text().strip() + "” too and leads elsewhere"));
    }
}
