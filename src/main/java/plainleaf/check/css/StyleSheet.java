package plainleaf.check.css;

import java.util.List;
import plainleaf.model.Location;
import plainleaf.model.SourceFile;

/**
 * A style sheet as far as it is for paper.
 *
 * @param declarations in their order; those for screens and speech are left out
 * @param faults what could not be read
 */
public record StyleSheet(List<Declaration> declarations, List<Fault> faults) {
    /** A place that cannot be read, and why: one sentence. */
    public record Fault(Location place, String detail) {}

    public StyleSheet {
        declarations = List.copyOf(declarations);
        faults = List.copyOf(faults);
    }

    /** Reads a whole sheet; what it cannot read is a fault, never an exception. */
    public static StyleSheet of(SourceFile file) {
        return StyleReader.sheet(file);
    }

    /** Reads the declarations of one {@code style} attribute; their places are those of the scope. */
    public static List<Declaration> ofAttribute(String value, Scope scope) {
        return StyleReader.attribute(value, scope);
    }
}
