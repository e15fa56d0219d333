package plainleaf.model;

/**
 * What a script needs of the type it is set in, beside what a style sheet designed for Latin letters gives it.
 *
 * @param size times the size an edition sets its type at; at least 1, so that an edition's least size stays one
 * @param leading the least height of a line of text, in em of the type's size
 * @param tightLeading the least height of any line, headings and table cells included, in em of its own size
 */
public record TypeMeasure(double size, double leading, double tightLeading) {
    /** What style sheets are designed for. */
    public static final TypeMeasure LATIN = new TypeMeasure(1, 1.46, 1.1);
}
