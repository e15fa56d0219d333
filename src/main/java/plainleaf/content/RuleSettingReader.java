package plainleaf.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plainleaf.content.source.Suggestion;
import plainleaf.content.yaml.YamlMap;
import plainleaf.model.RuleSetting;
import plainleaf.model.RuleSetting.Level;

/** Reads what {@code site.yaml} makes of single rules; whether there are such rules is not known here. */
final class RuleSettingReader {
    private static final Map<String, Level> LEVELS = Words.of(Level.class);

    private RuleSettingReader() {}

    static List<RuleSetting> read(YamlMap site) {
        return site.get("rules")
                .flatMap(value -> value.map("a group of rules, each with a severity and a reason"))
                .map(RuleSettingReader::settings)
                .orElseGet(List::of);
    }

    private static List<RuleSetting> settings(YamlMap rules) {
        List<RuleSetting> settings = new ArrayList<>();
        for (String rule : rules.keys()) {
            rules.map(rule, Keys.RULE)
                    .flatMap(setting -> setting(rule, setting, rules))
                    .ifPresent(settings::add);
        }
        return settings;
    }

    private static Optional<RuleSetting> setting(String rule, YamlMap setting, YamlMap rules) {
        Optional<Level> level = setting.need("severity", "note")
                .flatMap(value -> value.as(
                        "one of: " + Suggestion.list(LEVELS.keySet()), text -> Optional.ofNullable(LEVELS.get(text))));
        boolean explained =
                setting.need("reason", "Our readers' panel asked for it.").isPresent();
        return level.filter(known -> explained)
                .map(known -> new RuleSetting(rule, known, setting.text("reason"), rules.keyLocation(rule)));
    }
}
