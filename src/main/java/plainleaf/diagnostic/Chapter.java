package plainleaf.diagnostic;

import java.util.List;

/**
 * The rules of one room.
 *
 * @param id one word, such as {@code content}
 * @param title what the rules are about
 * @param rules in the order in which one meets them
 */
public record Chapter(String id, String title, List<Rule> rules) {
    public Chapter {
        rules = List.copyOf(rules);
    }
}
