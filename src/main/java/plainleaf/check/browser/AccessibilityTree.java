package plainleaf.check.browser;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What Chromium hands to a screen reader. */
final class AccessibilityTree {
    private final Map<String, JsonObject> nodes = new HashMap<>();
    private final List<Heard> heard = new ArrayList<>();
    private final Set<Integer> spoken = new HashSet<>();
    private boolean found;

    private AccessibilityTree() {}

    /**
     * Reads the tree of a page.
     *
     * @param role of the part that is wanted: the first that has it
     */
    static AccessibilityTree of(Tab tab, String role) {
        AccessibilityTree tree = new AccessibilityTree();
        JsonArray all = tab.ask("Accessibility.getFullAXTree", Map.of()).getAsJsonArray("nodes");
        for (JsonElement node : all)
            tree.nodes.put(node.getAsJsonObject().get("nodeId").getAsString(), node.getAsJsonObject());
        for (JsonElement node : all) {
            if (role(node.getAsJsonObject()).equals(role)) {
                tree.found = true;
                tree.read(node.getAsJsonObject());
                break;
            }
        }
        return tree;
    }

    /** Whether there is such a part at all. */
    boolean isThere() {
        return found;
    }

    /** What is named or counted, in order. */
    List<Heard> heard(Heard.Kind kind) {
        return heard.stream().filter(one -> one.kind() == kind).toList();
    }

    /** The texts that are read out, by the number the browser gives each. */
    Set<Integer> spoken() {
        return spoken;
    }

    private void read(JsonObject node) {
        if (!isIgnored(node)) {
            Heard one = of(node);
            if (one != null) heard.add(one);
            if (role(node).equals("StaticText") && node.has("backendDOMNodeId"))
                spoken.add(node.get("backendDOMNodeId").getAsInt());
        }
        children(node).forEach(this::read);
    }

    private @Nullable Heard of(JsonObject node) {
        String name = name(node);
        return switch (role(node)) {
            case "heading" -> Heard.heading(property(node, "level"), name);
            case "link" -> Heard.link(name, property(node, "url"));
            case "list" -> Heard.list(items(node));
            case "table" -> Heard.cell("a table", name);
            case "columnheader" -> Heard.cell("a column header", name);
            case "rowheader" -> Heard.cell("a row header", name);
            case "cell", "gridcell" -> Heard.cell("a cell", text(node));
            case "image", "img" -> name.isEmpty() ? null : Heard.image(name);
            default -> null;
        };
    }

    private long items(JsonObject list) {
        long items = 0;
        for (JsonObject child : children(list)) {
            if (isIgnored(child)) items += items(child);
            else if (role(child).equals("listitem")) items++;
        }
        return items;
    }

    /** A plain cell has no name of its own; its words are what is in it. */
    private String text(JsonObject node) {
        if (role(node).equals("StaticText") && !isIgnored(node)) return name(node);
        StringBuilder text = new StringBuilder();
        for (JsonObject child : children(node)) text.append(text(child));
        return text.toString();
    }

    private List<JsonObject> children(JsonObject node) {
        List<JsonObject> children = new ArrayList<>();
        if (node.has("childIds"))
            for (JsonElement id : node.getAsJsonArray("childIds")) {
                JsonObject child = nodes.get(id.getAsString());
                if (child != null) children.add(child);
            }
        return children;
    }

    private static boolean isIgnored(JsonObject node) {
        return node.has("ignored") && node.get("ignored").getAsBoolean();
    }

    private static String role(JsonObject node) {
        return value(node, "role");
    }

    private static String name(JsonObject node) {
        return value(node, "name");
    }

    private static String value(JsonObject node, String field) {
        JsonObject holder = node.getAsJsonObject(field);
        return holder == null || !holder.has("value") ? "" : holder.get("value").getAsString();
    }

    private static String property(JsonObject node, String name) {
        if (node.has("properties"))
            for (JsonElement one : node.getAsJsonArray("properties"))
                if (one.getAsJsonObject().get("name").getAsString().equals(name))
                    return value(one.getAsJsonObject(), "value");
        return "";
    }
}
