package plainleaf.check.css;

import java.util.List;
import plainleaf.model.Location;
import plainleaf.model.SourceFile;

/**
 * A style sheet.
 *
 * @param declarations in their order
 * @param faults what could not be read
 */
public record StyleSheet(List<Declaration> declarations, List<Fault> faults) {
    /** A place that cannot be read, and why: one sentence. */
    public record Fault(Location place, String detail) {}

    public StyleSheet {
        declarations = List.copyOf(declarations);
        faults = List.copyOf(faults);
    }

    /**
     * Reads a sheet as far as it is for paper: what is for screens and speech is left out. What it, or the PDF engine,
     * cannot read is a fault, never an exception.
     */
    public static StyleSheet of(SourceFile file) {
        return StyleReader.sheet(file, true);
    }

    /** Reads a sheet for all media; what cannot be read is a fault. */
    public static StyleSheet forAllMedia(SourceFile file) {
        return StyleReader.sheet(file, false);
    }

    /** Reads the declarations of one {@code style} attribute; their places are those of the scope. */
    public static List<Declaration> ofAttribute(String value, Scope scope) {
        return StyleReader.attribute(value, scope);
    }
}
