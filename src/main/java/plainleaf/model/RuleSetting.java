package plainleaf.model;

import java.util.Locale;

/**
 * What {@code site.yaml} makes of the breaches of one rule.
 *
 * @param rule its id
 * @param reason why, for those who read the reports
 * @param location of the rule's name
 */
public record RuleSetting(String rule, Level level, String reason, Location location) {
    /** What a breach is to be. */
    public enum Level {
        OFF,
        NOTE,
        WARNING,
        ERROR;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
