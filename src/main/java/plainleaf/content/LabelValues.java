package plainleaf.content;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import plainleaf.content.source.Suggestion;

/**
 * The values that stand in braces in a label, as ICU's message patterns define them.
 *
 * @param numeric by name, whether the label wants a number there, as in {@code {pages, plural, …}}
 */
record LabelValues(Map<String, Boolean> numeric) {
    /** What is wrong with a label, and what to do about it. */
    record Fault(String detail, String hint) {}

    /** The values of this label; empty where it is no pattern. */
    static Optional<LabelValues> of(String label) {
        try {
            new MessageFormat(label);
            return Optional.of(new LabelValues(numeric(new MessagePattern(label))));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private static Map<String, Boolean> numeric(MessagePattern pattern) {
        Map<String, Boolean> numeric = new TreeMap<>();
        for (int i = 0; i < pattern.countParts(); i++) {
            if (pattern.getPartType(i) == Part.Type.ARG_START) {
                ArgType type = pattern.getPart(i).getArgType();
                String name = pattern.getSubstring(pattern.getPart(i + 1));
                numeric.merge(name, type != ArgType.NONE && type != ArgType.SELECT, Boolean::logicalOr);
            }
        }
        return numeric;
    }

    /** What a label with these values says other than the one it is a translation of. */
    Optional<Fault> differenceFrom(LabelValues model) {
        Set<String> missing = new TreeSet<>(model.numeric.keySet());
        missing.removeAll(numeric.keySet());
        for (Map.Entry<String, Boolean> value : numeric.entrySet()) {
            String name = value.getKey();
            if (!model.numeric.containsKey(name)) {
                String detail = "“{" + name + "}” is not a value of this label.";
                return Optional.of(new Fault(detail, advice(name, missing, model)));
            }
            if (value.getValue() && !Boolean.TRUE.equals(model.numeric.get(name))) {
                return Optional.of(new Fault("“{" + name + "}” is not a number here.", "Write {" + name + "} alone."));
            }
        }
        return missing.stream()
                .findFirst()
                .map(name -> new Fault(
                        "The label leaves out “{" + name + "}”.",
                        "Write {" + name + "} where its value belongs, as en.properties does."));
    }

    /** A translated name is far from the English one: the only name that is left out must be meant. */
    private static String advice(String name, Set<String> missing, LabelValues model) {
        if (model.numeric.isEmpty()) {
            return "Take it out.";
        }
        return missing.size() == 1
                ? "Did you mean “" + missing.iterator().next() + "”?"
                : Suggestion.advice(name, model.numeric.keySet());
    }
}
