package plainleaf.model;

/**
 * The inks, press and paper that a file for the printer was made for, as its output intent names them.
 *
 * @param profile what the ICC profile calls itself
 * @param condition the name of the condition where printers keep one, such as {@code FOGRA39}; {@code Custom} for a profile
 *     that was given
 */
public record PrintCondition(String profile, String condition) {}
