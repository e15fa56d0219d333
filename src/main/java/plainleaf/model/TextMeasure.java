package plainleaf.model;

/** How wide texts are in the fonts that a language is set in. For one thread. */
@FunctionalInterface
public interface TextMeasure {
    /** In em, on one line. */
    double width(String text);
}
