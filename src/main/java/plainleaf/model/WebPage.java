package plainleaf.model;

/**
 * A finished HTML page.
 *
 * @param path its address in {@code output/}
 */
public record WebPage(String path, String markup) {}
