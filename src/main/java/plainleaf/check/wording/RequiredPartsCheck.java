package plainleaf.check.wording;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;
import plainleaf.model.Governance;
import plainleaf.model.Location;

/** Finds procedure leaflets without one of the parts that consent needs, in each of their languages. */
final class RequiredPartsCheck implements WordingCheck {
    static final Rule RULE = new Rule(
                    "required-parts",
                    Severity.WARNING,
                    "A leaflet on a procedure says what it is, why, benefits, risks, other choices, what happens before, on the day, after and next, when to get help and whom to contact.",
                    "NHSLA and CQC on consent (risks, benefits and alternatives); NHS trusts, standards for procedure leaflets",
                    "add the part, with its id in braces: ## Other choices {#alternatives}",
                    Example.words(
                            "leaflet.yaml says kind: procedure, and en.md has no heading with {#alternatives}",
                            "en.md has ## Other choices {#alternatives}, and a heading for each other part"))
            .errorInNhs();

    @Override
    public Rule rule() {
        return RULE;
    }

    /** References are printed by some trusts and kept on file by others. */
    private static final List<String> PARTS = List.of(
            "what", "why", "benefits", "risks", "alternatives", "before", "day", "after", "next", "help", "contact");

    @Override
    public Stream<Diagnostic> check(Prose prose) {
        boolean due = prose.leaflet().governance().kind() == Governance.Kind.PROCEDURE && !prose.isEasyRead();
        Set<String> there = prose.text().sections().stream()
                .map(section -> section.heading().id())
                .collect(Collectors.toSet());
        List<String> parts =
                PARTS.stream().filter(part -> !there.contains(part)).toList();
        String missing = String.join(", ", parts);
        return due && !missing.isEmpty()
                ? Stream.of(RULE.brokenAt(
                                Location.of(prose.text().location().file()), "these parts are missing: " + missing)
                        .advising("write a section for each, and end its heading with its id: "
                                + parts.stream().map(part -> "{#" + part + "}").collect(Collectors.joining(" "))))
                : Stream.empty();
    }
}
