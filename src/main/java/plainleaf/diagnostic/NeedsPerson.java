package plainleaf.diagnostic;

/**
 * Something no software can judge, so that no finding means nothing.
 *
 * @param id lower case with hyphens, such as {@code alternative-right}
 * @param who can judge it
 * @param question to be answered with yes
 * @param prepared what Plainleaf puts before that person, or has done already
 * @param standard the source and clause
 */
public record NeedsPerson(String id, String who, String question, String prepared, String standard) {}
