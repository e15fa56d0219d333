package plainleaf.cli;

import java.util.List;
import java.util.stream.Collectors;
import plainleaf.diagnostic.Chapter;
import plainleaf.diagnostic.Clause;
import plainleaf.diagnostic.EuropeanStandard;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.NeedsPerson;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Rulebook;

/** The rulebook as a page of Markdown, with a heading for each rule, so that each has an address of its own. */
final class RulebookPage {
    private static final String UA_1 = "pdf-ua:";

    private final StringBuilder page = new StringBuilder();

    private RulebookPage() {}

    /** The whole book with its introduction and contents. */
    static String of(Rulebook book) {
        RulebookPage whole = new RulebookPage();
        whole.page.append("""
                # The rules

                All that Plainleaf asks of a leaflet, with the standard that asks for it. `plainleaf explain RULE` shows the same in the terminal.
                This page is written by `plainleaf explain --format markdown`; what is changed here by hand is lost.

                An **error** withholds the edition it stands in. A **warning** is to be mended, and withholds only
                with `--strict`. A **note** is to know.
                A warning can be set to another severity, with a reason, in [site.yaml](guides/ci.md#policy), and a single finding accepted for a time.
                Every example that is code is run by the tests: what fails breaks its rule and no other that is an error, and what passes breaks none.
                Examples of PDFs say in words what is heard or seen. Those of the browser are
                proved by planting the like into pages, with `check --deep`.

                EN 301 549 v3.2.1 takes over the criteria of WCAG 2.1: the clause is 9 (web pages) or 10 (documents) and the number of the criterion.
                **The checkpoints of the Matterhorn Protocol were not compared with the protocol itself**: look there before you quote one.

                """);
        book.chapters().forEach(whole::contents);
        whole.page.append("- [What needs a person](#needs-a-person)\n- [What veraPDF tests](#clauses)\n\n");
        whole.all(book);
        return whole.page.toString();
    }

    /** Only the entries of what was asked for. */
    static String entries(Rulebook page) {
        RulebookPage part = new RulebookPage();
        page.rules().forEach(part::rule);
        if (!page.needsPerson().isEmpty()) part.people(page.needsPerson());
        if (!page.clauses().isEmpty()) part.clauses(page.clauses());
        return part.page.toString();
    }

    private void contents(Chapter chapter) {
        page.append("- [")
                .append(chapter.title())
                .append("](#")
                .append(chapter.id())
                .append("): ");
        page.append(chapter.rules().stream()
                        .map(rule -> "[" + rule.id() + "](#" + rule.id() + ")")
                        .collect(Collectors.joining(", ")))
                .append('\n');
    }

    private void all(Rulebook book) {
        for (Chapter chapter : book.chapters()) {
            page.append("## <a id=\"")
                    .append(chapter.id())
                    .append("\"></a>")
                    .append(chapter.title())
                    .append("\n\n");
            chapter.rules().forEach(this::rule);
        }
        page.append("## <a id=\"needs-a-person\"></a>What needs a person\n\n");
        page.append("No finding means nothing here: software cannot judge any of it.\n\n");
        people(book.needsPerson());
        page.append("## <a id=\"clauses\"></a>What veraPDF tests\n\n### PDF/UA-1\n\n");
        clauses(book.clauses().stream()
                .filter(clause -> isUa(clause) && clause.canOccur())
                .toList());
        page.append(
                "### PDF/UA-1: what cannot occur in a leaflet of Plainleaf\n\nveraPDF looks for it all the same.\n\n");
        never(book.clauses().stream()
                .filter(clause -> isUa(clause) && !clause.canOccur())
                .toList());
        page.append("### PDF/A, PDF/UA-2 and Well-Tagged PDF, by groups of clauses\n\n");
        clauses(book.clauses().stream().filter(clause -> !isUa(clause)).toList());
    }

    private static boolean isUa(Clause clause) {
        return clause.id().startsWith(UA_1);
    }

    private void rule(Rule rule) {
        page.append("### ").append(rule.id()).append("\n\n");
        page.append(rule.requirement()).append("\n\n");
        page.append("- ")
                .append(rule.severity().id())
                .append(rule.inNhs() == rule.severity() ? "" : ", with the profile nhs an error")
                .append(rule.ofOthers() == rule.severity() ? "" : ", in a PDF made by others a warning")
                .append(rule.degrees().stream()
                        .map(some -> ", " + some.severity().id() + " " + cell(some.when()))
                        .collect(Collectors.joining()))
                .append("; ")
                .append(cell(rule.standard()))
                .append('\n');
        List<String> european = EuropeanStandard.clauses(rule);
        if (!european.isEmpty())
            page.append("- ")
                    .append(EuropeanStandard.NAME)
                    .append(", ")
                    .append(String.join(", ", european))
                    .append('\n');
        page.append("- What to do: ").append(cell(rule.hint())).append("\n\n");
        example(rule.example());
    }

    private void example(Example example) {
        if (example.form().isTold()) {
            page.append("Fails: ").append(cell(example.fails())).append(".\n\n");
            page.append("Passes: ").append(cell(example.passes())).append(".\n\n");
            return;
        }
        String names = ExampleText.names(example);
        String where = example.file().isEmpty() ? "" : " (`" + example.file() + "`)";
        code(
                "Fails" + where + (names.isEmpty() ? "" : ", where " + names),
                example.form().id(),
                example.fails());
        code("Passes", example.form().id(), example.passes());
    }

    private void code(String title, String form, String piece) {
        page.append(title).append(":\n\n```").append(form).append('\n');
        ExampleText.lines(piece).forEach(line -> page.append(line).append('\n'));
        page.append("```\n\n");
    }

    private void people(List<NeedsPerson> all) {
        page.append("| | who | question | what is prepared | standard |\n|---|---|---|---|---|\n");
        for (NeedsPerson one : all)
            row(anchor(one.id()), one.who(), cell(one.question()), cell(one.prepared()), one.standard());
        page.append('\n');
    }

    private void clauses(List<Clause> all) {
        page.append("| | what is wrong | what a reader suffers | what to do | Matterhorn |\n|---|---|---|---|---|\n");
        for (Clause one : all) row(anchor(one.id()), one.wrong(), one.reader(), cell(one.advice()), one.matterhorn());
        page.append('\n');
    }

    private void never(List<Clause> all) {
        page.append("| | what would be wrong | why it cannot occur | Matterhorn |\n|---|---|---|---|\n");
        for (Clause one : all) row(anchor(one.id()), one.wrong(), one.never(), one.matterhorn());
        page.append('\n');
    }

    private void row(String... cells) {
        page.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private static String anchor(String id) {
        return "<a id=\"" + id.replace(':', '-') + "\"></a>" + id;
    }

    /** Markdown of its own in a sentence is to be seen, not obeyed. */
    private static String cell(String text) {
        return text.replaceAll("([<>\\[\\]#*|])", "\\\\$1");
    }
}
