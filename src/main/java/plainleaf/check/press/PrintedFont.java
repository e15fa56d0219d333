package plainleaf.check.press;

/**
 * A font that letters are drawn in.
 *
 * @param embedded whether it is in the file
 * @param drawn whether its letters are little drawings (Type 3)
 * @param lacking whether one of its letters has no shape
 */
record PrintedFont(String name, boolean embedded, boolean drawn, boolean lacking) {}
