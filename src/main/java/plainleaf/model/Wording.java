package plainleaf.model;

/** Which of a leaflet's two texts. */
public enum Wording {
    /** {@code <lang>.md} */
    PLAIN,
    /** {@code <lang>.easy-read.md} */
    EASY_READ
}
