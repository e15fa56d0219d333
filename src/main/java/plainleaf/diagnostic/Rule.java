package plainleaf.diagnostic;

import plainleaf.model.EditionId;
import plainleaf.model.Location;

/**
 * What is asked of every leaflet, and the standard that asks for it.
 *
 * @param id lower case with hyphens, such as {@code picture-alternative}
 * @param severity of a breach, where the profile does not say otherwise
 * @param requirement one plain sentence
 * @param standard the source and clause, such as {@code WCAG 2.2, 1.1.1}
 * @param hint what to do about a breach, where the finding itself knows no better
 * @param example of a breach, and of the same mended
 */
public record Rule(String id, Severity severity, String requirement, String standard, String hint, Example example) {
    public Diagnostic brokenAt(Location location, String detail) {
        return Diagnostic.of(this, location, detail);
    }

    public Diagnostic brokenIn(EditionId edition, Location location, String detail) {
        return Diagnostic.of(this, location, detail).in(edition);
    }
}
