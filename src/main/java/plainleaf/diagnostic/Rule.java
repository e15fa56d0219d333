package plainleaf.diagnostic;

import java.util.List;
import java.util.stream.Stream;
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
 * @param degrees breaches that are less or more severe than the others
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
        List<Degree> degrees,
        Example example) {
    public Rule {
        degrees = List.copyOf(degrees);
    }

    /**
     * How severe some breaches of a rule are.
     *
     * @param when in words that go on from the severity
     */
    public record Degree(Severity severity, String when) {}

    /** A rule that is as severe in every profile. */
    public Rule(String id, Severity severity, String requirement, String standard, String hint, Example example) {
        this(id, severity, severity, severity, requirement, standard, hint, "", List.of(), example);
    }

    /** The same, a breach of which is an error where the profile is {@code nhs}. */
    public Rule errorInNhs() {
        return new Rule(
                id, severity, Severity.ERROR, ofOthers, requirement, standard, hint, hintForOthers, degrees, example);
    }

    /** The same, a breach of which is this severe in a PDF made by others, and mended in this way. */
    public Rule ofOthers(Severity other, String advice) {
        return new Rule(id, severity, inNhs, other, requirement, standard, hint, advice, degrees, example);
    }

    /** The same, some breaches of which are this severe instead; the words go on from the severity. */
    public Rule but(Severity other, String when) {
        List<Degree> all = Stream.concat(degrees.stream(), Stream.of(new Degree(other, when)))
                .toList();
        return new Rule(id, severity, inNhs, ofOthers, requirement, standard, hint, hintForOthers, all, example);
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
