package plainleaf.model;

import java.util.Map;

/**
 * A hard word.
 *
 * @param keep whether it must not be translated
 * @param entries by language tag
 */
public record GlossaryTerm(String id, boolean keep, Map<String, Entry> entries, Location location) {
    public GlossaryTerm {
        entries = Map.copyOf(entries);
    }

    /** The word and its plain explanation; the latter is empty where none is given. */
    public record Entry(String term, String plain) {}
}
