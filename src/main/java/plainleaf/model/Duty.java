package plainleaf.model;

import java.util.List;

/**
 * What no software can judge, and a person must.
 *
 * @param id lower case with hyphens
 * @param task one plain sentence
 * @param standard the source and clause that asks for it; empty where none does
 * @param editions those it is still open for; none means every edition
 */
public record Duty(String id, String task, String standard, List<EditionId> editions) {
    public Duty {
        editions = List.copyOf(editions);
    }
}
