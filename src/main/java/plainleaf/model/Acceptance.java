package plainleaf.model;

import java.time.LocalDate;

/**
 * A finding that somebody has accepted, in {@code baseline.yaml}.
 *
 * @param rule the id of the rule that is broken
 * @param file below the content folder
 * @param text that the line of the finding holds; empty where every finding of the rule in the file is meant
 * @param reason why it may stay
 * @param until the last day on which it may
 * @param location of the entry
 */
public record Acceptance(String rule, String file, String text, String reason, LocalDate until, Location location) {}
