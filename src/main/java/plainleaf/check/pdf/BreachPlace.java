package plainleaf.check.pdf;

import java.util.Optional;
import plainleaf.check.pdf.VeraPdf.Breach;
import plainleaf.check.tags.Tag;
import plainleaf.check.tags.TextRun;
import plainleaf.diagnostic.Clause;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Rule;

/** Finds the words of a leaflet that a breach is about, and says there what is wrong. */
final class BreachPlace {
    private final PdfView print;

    BreachPlace(PdfView print) {
        this.print = print;
    }

    Diagnostic diagnostic(Rule rule, Breach breach) {
        if (breach.rule().isEmpty()) {
            return at(rule, breach, breach.message());
        }
        String told = "in the PDF, " + wrong(breach) + " (" + Clauses.standard(breach.profile(), breach.rule()) + ")";
        return at(rule, breach, told)
                .advising(clause(breach).map(Clause::advice).orElse(""));
    }

    /** What the clause means to a reader. */
    static String wrong(Breach breach) {
        return clause(breach).map(Clause::wrong).orElse("something is not as the standard asks");
    }

    private static Optional<Clause> clause(Breach breach) {
        return Clauses.of(breach.profile(), breach.rule());
    }

    private Diagnostic at(Rule rule, Breach breach, String told) {
        Optional<Tag> tag = print.tags().tags().filter(t -> concerns(breach, t)).findFirst();
        return tag.map(t -> print.broken(rule, t, told + about(t)))
                .orElseGet(() -> print.broken(rule, breach.page(), text(breach), told));
    }

    private static String about(Tag tag) {
        return tag.text().isEmpty() ? "" : ": “" + Texts.start(tag.text()) + "”";
    }

    private static boolean concerns(Breach breach, Tag tag) {
        return breach.mcid() >= 0
                ? tag.children().stream().anyMatch(child -> child instanceof TextRun run && isAt(breach, run))
                : breach.object() > 0 && tag.object() == breach.object();
    }

    private static boolean isAt(Breach breach, TextRun run) {
        return run.mcid() == breach.mcid() && run.page() == breach.page();
    }

    private String text(Breach breach) {
        return print.tags().orphans().stream()
                .filter(run -> isAt(breach, run))
                .map(TextRun::text)
                .findFirst()
                .orElse("");
    }
}
