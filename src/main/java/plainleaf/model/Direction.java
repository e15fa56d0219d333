package plainleaf.model;

/** The way a script is written. */
public enum Direction {
    LTR,
    RTL;

    /** As HTML's {@code dir} says it. */
    public String id() {
        return this == LTR ? "ltr" : "rtl";
    }
}
