package plainleaf.check.tags;

/**
 * A word as it is read out.
 *
 * @param language in force at its first letter or digit; empty where neither its tag nor one above it says one
 * @param page it begins on, from 1; 0 where that is not known
 */
public record SpokenWord(String text, String language, int page) {}
