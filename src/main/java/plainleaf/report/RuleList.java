package plainleaf.report;

import java.util.List;
import java.util.stream.Stream;
import plainleaf.diagnostic.Chapter;
import plainleaf.diagnostic.Clause;
import plainleaf.diagnostic.EuropeanStandard;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.NeedsPerson;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Rulebook;

/** The rulebook as machines read it. */
record RuleList(int exitCode, List<Entry> rules, List<Test> clauses, List<NeedsPerson> needsPerson) {
    /**
     * A rule.
     *
     * @param room the chapter it stands in
     * @param severity of a breach, where profile and overrides do not say otherwise
     * @param severityInNhs the same where the profile is {@code nhs}
     * @param degrees what some breaches are instead, and which
     * @param european the clauses of EN 301 549 v3.2.1 behind its WCAG criteria
     */
    record Entry(
            String id,
            String room,
            String severity,
            String severityInNhs,
            List<Degree> degrees,
            String requirement,
            String standard,
            List<String> european,
            String help,
            Shown example) {}

    /** How severe some breaches of a rule are; the words go on from the severity. */
    record Degree(String severity, String when) {}

    /** An example; its form is {@code markdown}, {@code yaml}, {@code html}, {@code css}, or {@code pdf} and {@code words}, which are told. */
    record Shown(String form, String file, String fails, String passes) {}

    /** A test of a validator, or the group it belongs to. */
    record Test(
            String id,
            String standard,
            String message,
            String reader,
            String help,
            String matterhorn,
            boolean canOccur,
            String never) {}

    static RuleList of(Rulebook book) {
        return new RuleList(
                0,
                book.chapters().stream().flatMap(RuleList::entries).toList(),
                book.clauses().stream().map(RuleList::test).toList(),
                book.needsPerson());
    }

    private static Stream<Entry> entries(Chapter chapter) {
        return chapter.rules().stream().map(rule -> entry(chapter, rule));
    }

    private static Entry entry(Chapter chapter, Rule rule) {
        Example example = rule.example();
        return new Entry(
                rule.id(),
                chapter.id(),
                rule.severity().id(),
                rule.inNhs().id(),
                rule.degrees().stream()
                        .map(some -> new Degree(some.severity().id(), some.when()))
                        .toList(),
                rule.requirement(),
                rule.standard(),
                EuropeanStandard.clauses(rule),
                rule.hint(),
                new Shown(example.form().id(), example.file(), example.fails(), example.passes()));
    }

    private static Test test(Clause clause) {
        return new Test(
                clause.id(),
                clause.standard(),
                clause.wrong(),
                clause.reader(),
                clause.advice(),
                clause.matterhorn(),
                clause.canOccur(),
                clause.never());
    }
}
