package plainleaf.cli;

import java.util.List;
import plainleaf.diagnostic.Chapter;
import plainleaf.diagnostic.Clause;
import plainleaf.diagnostic.EuropeanStandard;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.NeedsPerson;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Rulebook;

/** The rulebook as a terminal shows it: all rules as a list, or one page. */
final class ExplainText {
    private static final int LABEL = 12;

    private final StringBuilder text = new StringBuilder();

    private ExplainText() {}

    /** Every rule in a line, room by room. */
    static String list(Rulebook book) {
        ExplainText all = new ExplainText();
        book.chapters().forEach(all::chapter);
        all.text.append("""
                plainleaf explain RULE shows more: its standard, an example and what to do.
                plainleaf explain pdf-ua:7.3-1 tells what a clause of a PDF standard means.
                plainleaf explain needs-a-person lists what no software can judge.
                """);
        return all.text.toString();
    }

    /** All that is said of what was asked for. */
    static String of(Rulebook page) {
        ExplainText shown = new ExplainText();
        page.rules().forEach(shown::rule);
        page.clauses().forEach(shown::clause);
        page.needsPerson().forEach(shown::needsPerson);
        return shown.text.toString();
    }

    private void chapter(Chapter chapter) {
        int width = chapter.rules().stream()
                .mapToInt(rule -> rule.id().length())
                .max()
                .orElse(0);
        text.append(chapter.id()).append(": ").append(chapter.title()).append('\n');
        for (Rule rule : chapter.rules())
            text.append("  ")
                    .append(rule.id())
                    .append(" ".repeat(width - rule.id().length() + 2))
                    .append(rule.severity().id())
                    .append(" ".repeat("warning".length() - rule.severity().id().length() + 2))
                    .append(rule.requirement())
                    .append('\n');
        text.append('\n');
    }

    private void rule(Rule rule) {
        text.append(rule.id()).append(": ").append(rule.requirement()).append("\n\n");
        line("severity", rule.severity().id());
        rule.degrees().forEach(some -> line("", some.severity().id() + " " + some.when()));
        line("standard", rule.standard());
        List<String> european = EuropeanStandard.clauses(rule);
        if (!european.isEmpty()) line("", EuropeanStandard.NAME + ", " + String.join(", ", european));
        line("what to do", rule.hint());
        example(rule.example());
    }

    private void example(Example example) {
        String where = example.file().isEmpty() ? "" : " (" + example.file() + ")";
        text.append("\n  fails").append(where).append('\n');
        ExampleText.lines(example.fails()).forEach(this::piece);
        String names = ExampleText.names(example);
        if (!names.isEmpty()) text.append("    where ").append(names).append('\n');
        text.append("\n  passes\n");
        ExampleText.lines(example.passes()).forEach(this::piece);
        text.append('\n');
    }

    private void piece(String line) {
        text.append(("    " + line).stripTrailing()).append('\n');
    }

    private void clause(Clause clause) {
        text.append(clause.id()).append(": ").append(clause.wrong()).append(".\n\n");
        line("standard", clause.standard());
        if (!clause.matterhorn().isEmpty()) line("", "Matterhorn " + clause.matterhorn());
        line("reader", clause.reader());
        line("what to do", clause.advice());
        if (!clause.canOccur()) line("never", "it cannot occur in a leaflet of Plainleaf: " + clause.never());
        text.append('\n');
    }

    private void needsPerson(NeedsPerson one) {
        text.append(one.id()).append(": ").append(one.question()).append('\n');
        line("who", one.who());
        line("prepared", one.prepared());
        line("standard", one.standard());
        text.append('\n');
    }

    private void line(String label, String value) {
        text.append("  ")
                .append(label)
                .append(" ".repeat(LABEL - label.length()))
                .append(value)
                .append('\n');
    }
}
