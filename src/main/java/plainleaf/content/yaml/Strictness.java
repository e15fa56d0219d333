package plainleaf.content.yaml;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** What YAML allows and settings do not: it is looked for before anything is built of them. */
final class Strictness {
    private static final int DEEPEST = 20;

    private int documents;
    private int depth;

    private Strictness() {}

    record Fault(Optional<Mark> mark, String detail, String hint) {}

    static Optional<Fault> firstFault(LoadSettings settings, String yaml) {
        Strictness strictness = new Strictness();
        for (Event event : new Parse(settings).parseString(yaml)) {
            Optional<Fault> fault = strictness.fault(event);
            if (fault.isPresent()) {
                return fault;
            }
        }
        return Optional.empty();
    }

    private Optional<Fault> fault(Event event) {
        if (event instanceof DocumentStartEvent && ++documents > 1) {
            return fault(event, "A second document begins here.", "Take out the line “---”.");
        }
        if (event instanceof AliasEvent || (event instanceof NodeEvent node && hasAnchor(node))) {
            return fault(event, "“&” and “*” (anchors and aliases) are not used here.", "Write the value out in full.");
        }
        if (hasTag(event)) {
            return fault(event, "“!” (a tag) is not used here.", "Take it out, or put the text in quotes.");
        }
        if (event instanceof CollectionStartEvent && ++depth > DEEPEST) {
            return fault(event, "The settings are nested too deeply.", "Write them with fewer levels.");
        }
        if (event instanceof CollectionEndEvent) {
            depth--;
        }
        return Optional.empty();
    }

    private static boolean hasAnchor(NodeEvent node) {
        return node.getAnchor().isPresent();
    }

    private static boolean hasTag(Event event) {
        return (event instanceof ScalarEvent scalar && scalar.getTag().isPresent())
                || (event instanceof CollectionStartEvent start
                        && start.getTag().isPresent());
    }

    private static Optional<Fault> fault(Event event, String detail, String hint) {
        return Optional.of(new Fault(event.getStartMark(), detail, hint));
    }
}
