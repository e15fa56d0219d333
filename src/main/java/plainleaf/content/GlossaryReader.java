package plainleaf.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import plainleaf.content.yaml.YamlMap;
import plainleaf.content.yaml.YamlValue;
import plainleaf.model.GlossaryTerm;

/** Reads {@code glossary.yaml}. */
final class GlossaryReader {
    private static final String FILE = "glossary.yaml";
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*");

    private final Set<String> ids = new HashSet<>();

    private GlossaryReader() {}

    /** The terms in the order of the file; none where there is no glossary. */
    static List<GlossaryTerm> read(Settings settings) {
        if (!settings.content().isFile(FILE)) {
            return List.of();
        }
        return settings.yaml(FILE).map(root -> new GlossaryReader().terms(root)).orElseGet(List::of);
    }

    private List<GlossaryTerm> terms(YamlValue root) {
        List<GlossaryTerm> terms = new ArrayList<>();
        for (YamlValue item : root.list("a list of words, each with an id")) {
            item.map("a group of keys that begins with an id")
                    .flatMap(this::term)
                    .ifPresent(terms::add);
        }
        return terms;
    }

    private Optional<GlossaryTerm> term(YamlMap map) {
        map.onlyLanguages(Keys.GLOSSARY);
        Optional<String> id = map.need("id", "cannula")
                .flatMap(
                        value -> value.matching(ID, "an id such as bone-cement").filter(text -> isNew(value, text)));
        Map<String, GlossaryTerm.Entry> entries = new LinkedHashMap<>();
        for (String tag : map.keys()) {
            if (!Keys.GLOSSARY.contains(tag)) {
                map.map(tag, Keys.GLOSSARY_ENTRY).ifPresent(entry -> entries.put(tag, entry(entry)));
            }
        }
        return id.map(found -> new GlossaryTerm(found, map.flag("keep"), entries, map.location()));
    }

    private boolean isNew(YamlValue value, String id) {
        boolean isNew = ids.add(id);
        if (!isNew) {
            value.invalid("an id that no other word has");
        }
        return isNew;
    }

    private static GlossaryTerm.Entry entry(YamlMap map) {
        map.need("term", "cannula");
        List<String> forms = map.list("forms", "a list of the word's other forms").stream()
                .flatMap(form -> form.text().stream())
                .toList();
        return new GlossaryTerm.Entry(map.text("term"), forms, map.text("plain"));
    }
}
