package plainleaf.model;

/**
 * The room a printed edition has for its text, in points.
 *
 * @param width of a line
 * @param size of body text
 * @param gap between the columns of a table
 */
public record TypeArea(double width, double size, double gap) {}
