package plainleaf.check.css;

import plainleaf.model.Location;

/**
 * What a style sheet says of one property.
 *
 * @param property in small letters; its own letters where it is a variable
 * @param value with single spaces and without comments and {@code !important}
 */
public record Declaration(Location place, String property, String value, boolean important, Scope scope) {
    /** Whether it gives a variable its value. */
    public boolean isVariable() {
        return property.startsWith("--");
    }

    /** The same with this value. */
    public Declaration saying(String other) {
        return new Declaration(place, property, other, important, scope);
    }

    @Override
    public String toString() {
        return property + ": " + value + (important ? " !important" : "");
    }
}
