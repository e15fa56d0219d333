package plainleaf.report;

import com.google.gson.annotations.SerializedName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The part of a SARIF 2.1.0 log that is written, under the names of the standard
 * (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html, clause 3).
 */
record SarifLog(@SerializedName("$schema") String schema, String version, List<Run> runs) {
    record Run(Tool tool, String columnKind, List<Result> results) {}

    record Tool(Driver driver) {}

    record Driver(String name, String version, List<Descriptor> rules) {}

    record Descriptor(
            String id,
            Text shortDescription,
            Text fullDescription,
            Text help,
            Configuration defaultConfiguration,
            Tags properties) {}

    record Configuration(String level) {}

    record Tags(List<String> tags, String standard) {}

    /** @param markdown null where the plain text says it all */
    record Text(String text, @Nullable String markdown) {
        static Text plain(String text) {
            return new Text(text, null);
        }
    }

    /**
     * @param ruleIndex null for a rule that the log does not describe (3.27.6)
     * @param suppressions null where nothing of it was accepted
     */
    record Result(
            String ruleId,
            @Nullable Integer ruleIndex,
            String level,
            Text message,
            List<Place> locations,
            Fingerprints partialFingerprints,
            @Nullable List<Suppression> suppressions,
            Sightings properties) {}

    /** What was accepted, outside of the text (3.35). */
    record Suppression(String kind, String justification) {}

    record Place(PhysicalLocation physicalLocation) {}

    record PhysicalLocation(Artifact artifactLocation, Region region) {}

    record Artifact(String uri, String uriBaseId) {}

    /** @param startColumn in characters (code points), from 1; null where it is not known */
    record Region(int startLine, @Nullable Integer startColumn) {}

    /** The name is the one that GitHub knows a finding again by. */
    record Fingerprints(String primaryLocationLineHash) {}

    record Sightings(List<String> editions) {}
}
