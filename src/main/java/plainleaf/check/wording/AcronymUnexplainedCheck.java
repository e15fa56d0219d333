package plainleaf.check.wording;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Example.Form;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;
import plainleaf.model.GlossaryTerm;

/** Finds acronyms in Latin letters that are not explained where they first stand, but for those that everyone knows and those that the glossary keeps. */
final class AcronymUnexplainedCheck implements WordingCheck {
    static final Rule RULE = new Rule(
            "acronym-unexplained",
            Severity.WARNING,
            "An acronym is explained where it first stands, unless everyone knows it.",
            "NHS digital service manual, formatting (abbreviations and acronyms)",
            "write the words and the acronym in brackets behind them, or put it into the glossary with keep: true",
            new Example(Form.MARKDOWN, "We measure your BMI.", "We measure your body mass index (BMI)."));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Stream<Diagnostic> check(Prose prose) {
        Set<String> done = new HashSet<>(prose.vocabulary().words("acronyms"));
        prose.glossary().stream()
                .filter(GlossaryTerm::keep)
                .flatMap(term -> term.entries().values().stream())
                .forEach(entry -> done.addAll(List.of(entry.term().split("\\s+"))));
        return prose.pieces().stream()
                .flatMap(piece -> Capitals.acronyms(piece.words(), prose.vocabulary()).stream()
                        .filter(found -> done.add(Capitals.singular(found.group())))
                        .filter(found -> !isExplained(piece.words(), found, prose))
                        .map(found -> prose.told(
                                RULE,
                                piece,
                                found.group(),
                                "“" + found.group() + "” is not explained where it first stands")));
    }

    /** In “body mass index (BMI)”, “MRI scan (magnetic resonance imaging)” and “BMI means …”. */
    private static boolean isExplained(String words, MatchResult found, Prose prose) {
        String before = words.substring(0, found.start()).stripTrailing();
        String after = words.substring(found.end());
        boolean inBrackets = (before.endsWith("(") || before.endsWith("（")) && before.length() > 1;
        return inBrackets
                || after.matches("(?s)(?:\\s[^\\s(（.,;:?!]+){0,2}\\s?[(（].*")
                || prose.vocabulary().in(after, "acronym.means").stream()
                        .anyMatch(match -> after.substring(0, match.start()).isBlank());
    }
}
