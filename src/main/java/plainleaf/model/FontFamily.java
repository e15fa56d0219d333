package plainleaf.model;

/**
 * A typeface as it is committed under {@code templates/fonts}.
 *
 * @param name as a stylesheet says it, such as {@code Noto Sans}
 * @param bold the same as {@code regular} where the family has one weight only
 */
public record FontFamily(String name, Bytes regular, Bytes bold) {}
