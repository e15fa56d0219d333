package plainleaf.check.pdf;

import java.util.Optional;
import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.check.pdf.VeraPdf.Breach;
import plainleaf.check.tags.Tag;
import plainleaf.check.tags.TextRun;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;
import plainleaf.model.Bytes;

/** Finds what veraPDF finds against PDF/UA-1. */
public final class PdfUaCheck implements Check<PrintedEdition> {
    public static final Rule RULE = new Rule(
            "pdf-ua",
            Severity.ERROR,
            "A PDF keeps every rule of PDF/UA-1 that a machine can test.",
            "PDF/UA-1 (ISO 14289-1:2014)",
            "this is a fault of the program; please report it with the file");

    /** Loads the validator's rules, which takes most of its time; what it says of this file is of no interest. */
    public static void warmUp(Bytes pdf) {
        Validation.begin(pdf).breaches();
    }

    @Override
    public Stream<Diagnostic> check(PrintedEdition print) {
        return print.validation().breaches().stream()
                .map(breach -> diagnostic(print, breach))
                .distinct();
    }

    private static Diagnostic diagnostic(PrintedEdition print, Breach breach) {
        Optional<Tag> tag = print.tags().tags().filter(t -> concerns(breach, t)).findFirst();
        String told = breach.rule().isEmpty()
                ? breach.message()
                : "in the PDF, " + UaSentences.of(breach.rule(), breach.message()) + clause(breach);
        return tag.map(t -> print.broken(RULE, t, told + about(t)))
                .orElseGet(() -> print.broken(RULE, breach.page(), text(print, breach), told));
    }

    private static String clause(Breach breach) {
        return " (PDF/UA-1, " + breach.rule().replace("-", ", test ") + ")";
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

    private static String text(PrintedEdition print, Breach breach) {
        return print.tags().orphans().stream()
                .filter(run -> isAt(breach, run))
                .map(TextRun::text)
                .findFirst()
                .orElse("");
    }
}
