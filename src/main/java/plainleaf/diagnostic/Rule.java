package plainleaf.diagnostic;

import plainleaf.model.EditionId;
import plainleaf.model.Location;

/**
 * What is asked of every leaflet, and the standard that asks for it.
 *
 * @param id lower case with hyphens, such as {@code picture-alternative}
 * @param severity of a breach, where nothing else is asked for
 * @param inNhs its severity where the profile is {@code nhs}
 * @param requirement one plain sentence
 * @param standard the source and clause, such as {@code WCAG 2.2, 1.1.1}
 * @param hint what to do about a breach, where the finding itself knows no better
 * @param example of a breach, and of the same mended
 */
public record Rule(
        String id,
        Severity severity,
        Severity inNhs,
        String requirement,
        String standard,
        String hint,
        Example example) {
    /** A rule that is as severe in every profile. */
    public Rule(String id, Severity severity, String requirement, String standard, String hint, Example example) {
        this(id, severity, severity, requirement, standard, hint, example);
    }

    /** The same, a breach of which is an error where the profile is {@code nhs}. */
    public Rule errorInNhs() {
        return new Rule(id, severity, Severity.ERROR, requirement, standard, hint, example);
    }

    public Diagnostic brokenAt(Location location, String detail) {
        return Diagnostic.of(this, location, detail);
    }

    public Diagnostic brokenIn(EditionId edition, Location location, String detail) {
        return Diagnostic.of(this, location, detail).in(edition);
    }
}
