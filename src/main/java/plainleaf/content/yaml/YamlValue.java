package plainleaf.content.yaml;

import com.ibm.icu.lang.UCharacter;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import plainleaf.content.source.Suggestion;
import plainleaf.model.Location;
import plainleaf.model.Problem.Kind;

/** A value and its place; each way of reading it reports what does not fit and is empty then. */
public final class YamlValue {
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,14})(\\.[0-9]{1,9})?");

    private static final Pattern FACT = Pattern.compile("\\{\\{(?:[^{}\\n]*\\}\\})?");

    private final Node node;
    private final YamlFile file;

    YamlValue(Node node, YamlFile file) {
        this.node = node;
        this.file = file;
    }

    public Location location() {
        return file.at(node.getStartMark());
    }

    /** The place of the first such string in the value as it is typed; the value's own where it is not found. */
    public Location locationOf(String part) {
        int from = file.source().offset(location());
        int at = file.source().text().indexOf(part, from);
        return at < 0 ? location() : file.source().at(at);
    }

    /** Whether nothing is written: {@code key:}, {@code key: null}, {@code key: " "} or {@code key: {}}. */
    public boolean isNothing() {
        return node.getTag().equals(Tag.NULL)
                || (node instanceof ScalarNode scalar && scalar.getValue().isBlank())
                || (node instanceof MappingNode mapping && mapping.getValue().isEmpty());
    }

    public boolean isMap() {
        return node instanceof MappingNode;
    }

    public boolean isList() {
        return node instanceof SequenceNode;
    }

    /** Whether it stands there without quotes. */
    public boolean isPlain() {
        return node instanceof ScalarNode scalar && scalar.isPlain();
    }

    /** The words of a text or the digits of a number as they are typed. */
    public Optional<String> text() {
        if (!(node instanceof ScalarNode scalar) || isNothing()) {
            invalid("a text such as “Radiology department”");
            return Optional.empty();
        }
        if (scalar.getValue().chars().anyMatch(c -> UCharacter.isISOControl(c) && c != '\n' && c != '\t')) {
            invalid("a text without control characters");
            return Optional.empty();
        }
        if (!file.takesFacts()) reportFact(scalar.getValue());
        return Optional.of(scalar.getValue().strip());
    }

    private void reportFact(String text) {
        Matcher fact = FACT.matcher(text);
        if (fact.find()) {
            file.report(
                    Kind.INVALID_VALUE,
                    locationOf(fact.group()),
                    "“" + fact.group() + "” would be printed as it stands: no fact is put into this file.",
                    "Write the words themselves here; facts are for the texts (.md) and their front matter.");
        }
    }

    /** The text where this function finds a meaning in it. */
    public <T> Optional<T> as(String expected, Function<String, Optional<T>> meaning) {
        Optional<T> found = meaning(meaning);
        if (found.isEmpty()) {
            invalid(expected);
        }
        return found;
    }

    /** What one of these words stands for. */
    public <T> Optional<T> word(Map<String, T> meanings) {
        Optional<T> found = meaning(text -> Optional.ofNullable(meanings.get(text)));
        if (found.isEmpty()) {
            Optional<String> near = meaning(text -> Suggestion.nearest(text, meanings.keySet()));
            invalid(
                    "one of: " + Suggestion.list(meanings.keySet()),
                    near.map(Suggestion::question).orElse(""));
        }
        return found;
    }

    private <T> Optional<T> meaning(Function<String, Optional<T>> meaning) {
        return node instanceof ScalarNode scalar && !isNothing()
                ? meaning.apply(scalar.getValue().strip())
                : Optional.empty();
    }

    /** The text where it has this form. */
    public Optional<String> matching(Pattern form, String expected) {
        return as(
                expected, text -> Optional.of(text).filter(t -> form.matcher(t).matches()));
    }

    public Optional<LocalDate> date() {
        return as("a date such as 2026-11-23", YamlValue::asDate);
    }

    /** Whether the text is a day of the calendar. */
    public static Optional<LocalDate> asDate(String text) {
        try {
            return DATE.matcher(text).matches() ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Whether the text is written as a day that no calendar has, such as 2027-02-31. */
    public static boolean isNoDay(String text) {
        return DATE.matcher(text).matches() && asDate(text).isEmpty();
    }

    /** Reports a day that no calendar has. */
    public void invalidDay() {
        file.report(
                Kind.INVALID_VALUE,
                location(),
                "There is no " + text().map(YamlValue::said).orElse("") + ".",
                "Correct the day or the month, or put quotation marks around what is no date.");
    }

    private static String said(String date) {
        String[] parts = date.split("-", -1);
        int month = Integer.parseInt(parts[1]);
        String name = month >= 1 && month <= 12 ? Month.of(month).getDisplayName(TextStyle.FULL, Locale.UK) : parts[1];
        return Integer.parseInt(parts[2]) + " " + name + " " + parts[0];
    }

    /** Whether the text is a decimal number that is written without a leading zero. */
    public static Optional<BigDecimal> asNumber(String text) {
        return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    public Optional<Boolean> flag() {
        return as(
                "true or false",
                text -> text.equals("true") || text.equals("false")
                        ? Optional.of(Boolean.valueOf(text))
                        : Optional.empty());
    }

    /** The items of a list. */
    public List<YamlValue> list(String expected) {
        if (!(node instanceof SequenceNode sequence)) {
            invalid(expected);
            return List.of();
        }
        return sequence.getValue().stream()
                .map(item -> new YamlValue(item, file))
                .toList();
    }

    public Optional<YamlMap> map(String expected) {
        if (!(node instanceof MappingNode mapping)) {
            invalid(expected);
            return Optional.empty();
        }
        return Optional.of(new YamlMap(mapping, file));
    }

    /** Reports that something else was expected, named with an example. */
    public void invalid(String expected) {
        invalid(expected, "");
    }

    /** The same with advice of its own. */
    public void invalid(String expected, String hint) {
        String advice = hint.isEmpty() ? "Write " + expected + "." : hint;
        file.report(Kind.INVALID_VALUE, location(), found() + " is not " + expected + ".", advice);
    }

    private String found() {
        if (node instanceof ScalarNode scalar) {
            return isNothing() ? "An empty value" : "“" + scalar.getValue().strip() + "”";
        }
        return isMap() ? "A group of keys" : shortList().orElse("A list");
    }

    /** As it is typed on one line. */
    private Optional<String> shortList() {
        return node instanceof SequenceNode list && list.getFlowStyle() == FlowStyle.FLOW
                ? Optional.of(list.getValue().stream()
                        .map(item -> item instanceof ScalarNode scalar ? scalar.getValue() : "…")
                        .collect(Collectors.joining(", ", "“[", "]”")))
                : Optional.empty();
    }

    boolean hasNoKeyTwice() {
        if (node instanceof MappingNode mapping) {
            Set<String> keys = new HashSet<>();
            for (NodeTuple entry : mapping.getValue()) {
                YamlValue key = new YamlValue(entry.getKeyNode(), file);
                if (!(entry.getKeyNode() instanceof ScalarNode name)) {
                    file.syntax(
                            key.location(),
                            "A key must be a word.",
                            "Write “key: value”; put text that begins with “{” or “[” in quotes.");
                    return false;
                }
                if (!keys.add(name.getValue())) {
                    file.syntax(
                            key.location(),
                            "The key “" + name.getValue() + "” stands here twice.",
                            "Keep one of them.");
                    return false;
                }
                if (!new YamlValue(entry.getValueNode(), file).hasNoKeyTwice()) {
                    return false;
                }
            }
        }
        return !(node instanceof SequenceNode sequence)
                || sequence.getValue().stream().allMatch(item -> new YamlValue(item, file).hasNoKeyTwice());
    }
}
