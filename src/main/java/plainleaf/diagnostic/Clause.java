package plainleaf.diagnostic;

/**
 * What a validator tests, in plain words: one test, or the group of clauses it belongs to.
 *
 * @param id such as {@code pdf-ua:7.3-1}, or {@code pdf-a:6.2.11} for a group
 * @param standard such as {@code PDF/UA-1, 7.3, test 1}
 * @param wrong what is wrong with a file that fails it; no capital, no full stop
 * @param reader what its reader suffers
 * @param advice what to do about it
 * @param matterhorn the checkpoints of the Matterhorn Protocol; empty where none is known for sure
 * @param never why it cannot occur in a leaflet of ours; empty where it can
 */
public record Clause(
        String id, String standard, String wrong, String reader, String advice, String matterhorn, String never) {
    public boolean canOccur() {
        return never.isEmpty();
    }
}
