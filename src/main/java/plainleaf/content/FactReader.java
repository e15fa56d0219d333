package plainleaf.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import plainleaf.content.yaml.YamlMap;
import plainleaf.content.yaml.YamlValue;
import plainleaf.model.Fact;
import plainleaf.model.Location;

/** Reads {@code facts}: the shape of a value says what kind of fact it is. */
final class FactReader {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");
    private static final Pattern PHONE = Pattern.compile("(?=(?:[^0-9]*[0-9]){3})[+0-9(][0-9 ()+.-]{2,30}");

    private FactReader() {}

    static Map<String, Fact> read(YamlMap parent) {
        Map<String, Fact> facts = new LinkedHashMap<>();
        Optional<YamlMap> map = parent.get("facts").flatMap(value -> value.map("a group of names and their values"));
        map.ifPresent(names -> read(names, facts));
        return facts;
    }

    private static void read(YamlMap names, Map<String, Fact> facts) {
        for (String name : names.keys()) {
            if (!NAME.matcher(name).matches()) {
                names.invalidName(name, "a name such as “xray-phone”");
            }
            names.need(name, "19").flatMap(FactReader::fact).ifPresent(fact -> facts.put(name, fact));
        }
    }

    private static Optional<Fact> fact(YamlValue value) {
        if (value.isMap()) {
            return value.map("").flatMap(map -> map.has("phone") ? phone(map) : text(value));
        }
        Optional<String> plain = value.isPlain() ? value.text() : Optional.empty();
        Location place = value.location();
        if (plain.filter(YamlValue::isNoDay).isPresent()) {
            value.invalidDay();
            return Optional.empty();
        }
        return plain.flatMap(YamlValue::asNumber)
                .<Fact>map(number -> new Fact.Amount(number, place))
                .or(() -> plain.flatMap(YamlValue::asDate).map(day -> new Fact.Date(day, place)))
                .or(() -> text(value));
    }

    private static Optional<Fact> text(YamlValue value) {
        return YamlMap.localText(value).map(text -> new Fact.Text(text, value.location()));
    }

    private static Optional<Fact> phone(YamlMap map) {
        return map.only(List.of("phone"))
                .need("phone", "\"01632 960 123\"")
                .flatMap(value -> phoneNumber(value).map(number -> new Fact.Phone(number, value.location())));
    }

    /** A telephone number as people write it. */
    static Optional<String> phoneNumber(YamlValue value) {
        return value.matching(PHONE, "a telephone number such as \"01632 960 123\"");
    }
}
