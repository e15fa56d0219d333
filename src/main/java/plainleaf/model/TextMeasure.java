package plainleaf.model;

/** How wide texts are, for one thread, in the fonts that a language is set in. */
@FunctionalInterface
public interface TextMeasure {
    /** In em, on one line. */
    double width(String text);
}
