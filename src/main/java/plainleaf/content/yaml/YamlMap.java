package plainleaf.content.yaml;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import plainleaf.content.source.Suggestion;
import plainleaf.model.LocalText;
import plainleaf.model.Location;
import plainleaf.model.Problem.Kind;

/** Keys and their values. A key without a value, or with a blank one, counts as not there. */
public final class YamlMap {
    private final YamlFile file;
    private final Location location;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private record Entry(Location key, YamlValue value) {}

    YamlMap(MappingNode node, YamlFile file) {
        this.file = file;
        this.location = file.at(node.getStartMark());
        for (NodeTuple tuple : node.getValue()) {
            Location key = file.at(tuple.getKeyNode().getStartMark());
            entries.put(
                    ((ScalarNode) tuple.getKeyNode()).getValue(),
                    new Entry(key, new YamlValue(tuple.getValueNode(), file)));
        }
    }

    public Location location() {
        return location;
    }

    public Collection<String> keys() {
        return entries.keySet();
    }

    /** Reports every key that is not one of these. */
    public YamlMap only(Collection<String> known) {
        return only(known, key -> Suggestion.advice(key, known));
    }

    /** The same, with advice of its own on each. */
    public YamlMap only(Collection<String> known, UnaryOperator<String> advice) {
        entries.forEach((key, entry) -> {
            if (!known.contains(key)) {
                String detail = "“" + key + "” is not a key that can stand here.";
                file.report(Kind.UNKNOWN_KEY, entry.key(), detail, advice.apply(key));
            }
        });
        return this;
    }

    /** Reports every key that is not the tag of a language. */
    public YamlMap onlyLanguages(Collection<String> besides) {
        entries.forEach((key, entry) -> {
            if (!besides.contains(key) && !file.tags().contains(key)) {
                file.report(
                        Kind.UNKNOWN_LANGUAGE,
                        entry.key(),
                        "“" + key + "” is not the tag of a language that Plainleaf has.",
                        file.unknownTag(key));
            }
        });
        return this;
    }

    public Optional<YamlValue> get(String key) {
        return Optional.ofNullable(entries.get(key)).map(Entry::value).filter(value -> !value.isNothing());
    }

    /** The value, reported as missing where there is none. */
    public Optional<YamlValue> need(String key, String example) {
        Optional<YamlValue> value = get(key);
        if (value.isEmpty()) {
            missing(key, example);
        }
        return value;
    }

    private void missing(String key, String example) {
        file.report(
                Kind.MISSING_VALUE,
                keyLocation(key),
                "“" + key + "” is missing.",
                "Add a line such as “" + key + ": " + example + "”.");
    }

    /** The place of a key; the place of the whole where the key is not there. */
    public Location keyLocation(String key) {
        Entry entry = entries.get(key);
        return entry == null ? location : entry.key();
    }

    /** Reports a key that is a name of the author's own and has not this form. */
    public void invalidName(String key, String expected) {
        file.report(
                Kind.INVALID_VALUE,
                keyLocation(key),
                "“" + key + "” is not " + expected + ".",
                "Use the letters a to z, digits and hyphens, and begin with a letter.");
    }

    /** Whether the key stands there, with or without a value. */
    public boolean has(String key) {
        return entries.containsKey(key);
    }

    /** The text on one line; empty where there is none. */
    public String text(String key) {
        return get(key).flatMap(YamlValue::text).map(YamlMap::folded).orElse("");
    }

    private static String folded(String text) {
        return text.replaceAll("[ \\t\\n]+", " ");
    }

    public Optional<LocalDate> date(String key) {
        return get(key).flatMap(YamlValue::date);
    }

    public boolean flag(String key) {
        return get(key).flatMap(YamlValue::flag).orElse(false);
    }

    /** One of these words, or what stands for none. */
    public <T> T word(String key, Map<String, T> meanings, T none) {
        return get(key).flatMap(value -> value.word(meanings)).orElse(none);
    }

    /** The keys that stand under this one, of which only these are known; empty where it is not there. */
    public Optional<YamlMap> map(String key, Collection<String> known) {
        return get(key).flatMap(value -> value.map("a group of keys: " + Suggestion.list(known)))
                .map(map -> map.only(known));
    }

    public List<YamlValue> list(String key, String expected) {
        return get(key).map(value -> value.list(expected)).orElseGet(List::of);
    }

    /** The text; empty where there is none in any language. */
    public Optional<LocalText> localText(String key) {
        return get(key).flatMap(YamlMap::localText).filter(text -> !isBlank(text));
    }

    /** The text, reported as missing where there is none in any language. */
    public Optional<LocalText> needLocalText(String key, String example) {
        Optional<LocalText> text = need(key, example).flatMap(YamlMap::localText);
        if (text.filter(YamlMap::isBlank).isPresent()) {
            missing(key, example);
        }
        return text.filter(found -> !isBlank(found));
    }

    private static boolean isBlank(LocalText text) {
        return text.everywhere().isEmpty() && text.byLanguage().isEmpty();
    }

    /** A text, or one for each language. */
    public static Optional<LocalText> localText(YamlValue value) {
        if (!value.isMap()) {
            return value.text().map(text -> new LocalText(folded(text), Map.of(), value.location()));
        }
        return value.map("").map(map -> map.onlyLanguages(List.of()).asLocalText(value.location()));
    }

    private LocalText asLocalText(Location place) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String tag : entries.keySet()) {
            String text = text(tag);
            if (!text.isEmpty()) {
                texts.put(tag, text);
            }
        }
        return new LocalText("", texts, place);
    }
}
