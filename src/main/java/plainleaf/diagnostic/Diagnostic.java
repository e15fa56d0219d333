package plainleaf.diagnostic;

import java.util.Comparator;
import java.util.Optional;
import plainleaf.model.EditionId;
import plainleaf.model.Location;

/**
 * One place where one rule is broken.
 *
 * @param edition the edition it was found in; empty where it concerns every edition made from the file
 * @param page of the PDF, from 1; 0 where it is not known
 * @param detail what is wrong here, one sentence
 * @param hint what to do about it
 * @param reason why it is as severe as it is; empty where the rulebook and the profile have it so
 */
public record Diagnostic(
        Rule rule,
        Severity severity,
        Location location,
        Optional<EditionId> edition,
        int page,
        String detail,
        String hint,
        String reason)
        implements Comparable<Diagnostic> {
    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::location)
            .thenComparing(Comparator.comparing(Diagnostic::severity).reversed())
            .thenComparing(d -> d.rule().id())
            .thenComparing(d -> d.edition().map(EditionId::toString).orElse(""))
            .thenComparingInt(Diagnostic::page)
            .thenComparing(Diagnostic::detail);

    static Diagnostic of(Rule rule, Location location, String detail) {
        return new Diagnostic(rule, rule.severity(), location, Optional.empty(), 0, detail, rule.hint(), "");
    }

    /** The same, found in this edition alone. */
    public Diagnostic in(EditionId id) {
        return new Diagnostic(rule, severity, location, Optional.of(id), page, detail, hint, reason);
    }

    /** The same, seen on this page of the PDF, from 1. */
    public Diagnostic onPage(int number) {
        return new Diagnostic(rule, severity, location, edition, number, detail, hint, reason);
    }

    public Diagnostic as(Severity other) {
        return new Diagnostic(rule, other, location, edition, page, detail, hint, reason);
    }

    /** The same in other words. */
    public Diagnostic saying(String words) {
        return new Diagnostic(rule, severity, location, edition, page, words, hint, reason);
    }

    /** The same with this advice; an empty one leaves the rule's own. */
    public Diagnostic advising(String advice) {
        return advice.isEmpty()
                ? this
                : new Diagnostic(rule, severity, location, edition, page, detail, advice, reason);
    }

    /** The same, as severe as it is for this reason. */
    public Diagnostic because(String why) {
        return new Diagnostic(rule, severity, location, edition, page, detail, hint, why);
    }

    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }
}
