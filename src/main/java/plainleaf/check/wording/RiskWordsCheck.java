package plainleaf.check.wording;

import java.util.stream.Stream;
import plainleaf.check.content.OncePerFile;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Example.Form;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds words of risk in the risks section with neither a number of people beside them nor an invitation to ask for it. */
final class RiskWordsCheck implements WordingCheck {
    static final Rule RULE = new Rule(
            "risk-words",
            Severity.WARNING,
            "Where a leaflet says that a risk is rare, low or common, it says how many people it happens to, or whom to ask.",
            "NHS digital service manual, numbers, measurements, dates and time (statistics); how we write (subjective statements)",
            "say “1 in 100 people”; where nobody knows the number, tell people to ask how likely it is for them",
            new Example(
                    Form.MARKDOWN,
                    "## Risks {#risks}\n\nInfections are rare.",
                    "## Risks {#risks}\n\nInfections are rare: 1 in 1,000 people have one."));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public boolean appliesTo(String languageTag) {
        return Vocabulary.of(languageTag).knows("risk");
    }

    @Override
    public Stream<Diagnostic> check(Prose prose) {
        boolean invites = prose.pieces().stream()
                .filter(RiskWordsCheck::isOfRisks)
                .anyMatch(piece -> prose.vocabulary().has(piece.words(), "risk.ask"));
        return invites
                ? Stream.empty()
                : OncePerFile.of(prose.listed("risk")
                        .filter(hit -> isOfRisks(hit.piece()))
                        .filter(hit -> !Frequencies.beside(hit.piece(), prose))
                        .map(hit -> prose.told(RULE, hit, "“" + hit.typed() + "” has no number of people beside it")));
    }

    private static boolean isOfRisks(Piece piece) {
        return piece.section().equals("risks");
    }
}
