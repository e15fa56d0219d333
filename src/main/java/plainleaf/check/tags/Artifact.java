package plainleaf.check.tags;

/**
 * Text that is drawn but never read out, such as a page number.
 *
 * @param kind {@code Pagination}, {@code Layout}, {@code Page} or {@code Background}; empty where the file does not say
 */
public record Artifact(String kind, TextRun run) {}
