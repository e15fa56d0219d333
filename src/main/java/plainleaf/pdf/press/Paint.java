package plainleaf.pdf.press;

/** A colour as the operators of a page set it. */
sealed interface Paint {
    /** What a stream begins with that does not know who draws it. */
    Paint INHERITED = new Inherited();

    Paint BLACK = new Screen(0, 0, 0);

    /** A colour of sRGB, each part from 0 to 1. */
    record Screen(double red, double green, double blue) implements Paint {}

    /** Inks already. */
    record Printed(Inks inks) implements Paint {}

    /** A pattern of the resources. */
    record Pattern(String name) implements Paint {}

    /** The colour of the stream that draws this one. */
    record Inherited() implements Paint {}
}
