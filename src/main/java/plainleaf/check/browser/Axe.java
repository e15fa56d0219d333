package plainleaf.check.browser;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The script axe-core, and what it finds. */
final class Axe {
    /** Needs colours, sizes and places, which only a browser with a layout has. */
    static final List<String> NEEDS_LAYOUT =
            List.of("color-contrast", "target-size", "link-in-text-block", "scrollable-region-focusable");

    /** What changes with the colours alone. */
    static final List<String> OF_COLOURS = List.of("color-contrast", "link-in-text-block");

    /** How large what is tapped must be; only asked where WCAG 2.2 is asked for by name. */
    static final String OF_TARGETS = "target-size";

    private static final Gson GSON = new Gson();

    private Axe() {}

    /**
     * One element that breaks one of its rules.
     *
     * @param rule the name it has in axe-core
     * @param help what the rule asks, in axe-core's words
     * @param url where axe-core explains it
     * @param sure whether axe-core could decide it
     * @param data what it measured
     */
    record Finding(String rule, String help, String url, boolean sure, Seen seen, JsonObject data) {}

    /**
     * What it found, and how much it looked at.
     *
     * @param rules how many rules had something to look at
     */
    record Result(int rules, List<Finding> findings) {
        static Result of(String json) {
            return GSON.fromJson(JsonParser.parseString(json), Result.class);
        }
    }

    /** axe-core itself. */
    static String script() {
        return resource("/axe.min.js");
    }

    /** A call that runs the rules and tells a promise of a {@link Result}; axe-core must have been loaded. */
    static String run(String options) {
        return resource("axe-run.js") + "(" + options + ")";
    }

    /** All but these rules, the size of targets among them. */
    static String without(List<String> rules) {
        JsonObject switches = new JsonObject();
        switches.add(OF_TARGETS, enabled(true));
        rules.forEach(rule -> switches.add(rule, enabled(false)));
        JsonObject options = new JsonObject();
        options.add("rules", switches);
        return options.toString();
    }

    static String only(List<String> rules) {
        JsonObject options = new JsonObject();
        options.add("runOnly", GSON.toJsonTree(rules));
        return options.toString();
    }

    private static JsonObject enabled(boolean whether) {
        JsonObject rule = new JsonObject();
        rule.addProperty("enabled", whether);
        return rule;
    }

    /** A script that lies beside this class, or at this place of the class path. */
    static String resource(String name) {
        try (InputStream in = Axe.class.getResourceAsStream(name)) {
            if (in == null) throw new IllegalStateException(name + " is not on the class path");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
