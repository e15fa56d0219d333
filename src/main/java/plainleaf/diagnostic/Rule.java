package plainleaf.diagnostic;

import plainleaf.model.EditionId;
import plainleaf.model.Location;

/**
 * What is asked of every leaflet, and the standard that asks for it.
 *
 * @param id lower case with hyphens, such as {@code picture-alternative}
 * @param severity of a breach, where nothing else is asked for
 * @param inNhs its severity where the profile is {@code nhs}
 * @param ofOthers its severity in a PDF made by others, which may have its reasons
 * @param requirement one plain sentence
 * @param standard the source and clause, such as {@code WCAG 2.2, 1.1.1}
 * @param hint what to do about a breach, where the finding itself knows no better
 * @param hintForOthers the same for a PDF made by others; empty where the hint is good for those too
 * @param example of a breach, and of the same mended
 */
public record Rule(
        String id,
        Severity severity,
        Severity inNhs,
        Severity ofOthers,
        String requirement,
        String standard,
        String hint,
        String hintForOthers,
        Example example) {
    /** A rule that is as severe in every profile. */
    public Rule(String id, Severity severity, String requirement, String standard, String hint, Example example) {
        this(id, severity, severity, severity, requirement, standard, hint, "", example);
    }

    /** The same, a breach of which is an error where the profile is {@code nhs}. */
    public Rule errorInNhs() {
        return new Rule(id, severity, Severity.ERROR, ofOthers, requirement, standard, hint, hintForOthers, example);
    }

    /** The same, a breach of which is this severe in a PDF made by others, and mended in this way. */
    public Rule ofOthers(Severity other, String advice) {
        return new Rule(id, severity, inNhs, other, requirement, standard, hint, advice, example);
    }

    public Diagnostic brokenAt(Location location, String detail) {
        return Diagnostic.of(this, location, detail);
    }

    /** A breach in a PDF made by others. */
    public Diagnostic brokenByOthers(Location location, String detail) {
        return Diagnostic.of(this, location, detail).as(ofOthers).advising(hintForOthers);
    }

    public Diagnostic brokenIn(EditionId edition, Location location, String detail) {
        return Diagnostic.of(this, location, detail).in(edition);
    }
}
