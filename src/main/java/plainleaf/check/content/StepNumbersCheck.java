package plainleaf.check.content;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;
import plainleaf.model.Block.NumberedList;

/** Finds steps that are printed with other numbers than those that were typed. */
public final class StepNumbersCheck implements Check<Text> {
    public static final Rule RULE = new Rule(
            "step-numbers",
            Severity.WARNING,
            "The steps of a list are numbered one after another.",
            "CommonMark 0.31, 5.3: the first number alone is kept",
            "number the steps one after another, or add the step that is missing",
            Example.markdown("1. Sit down.\n3. Rest.\n7. Stand up.", "1. Sit down.\n2. Rest.\n3. Stand up."));

    private static final Pattern NUMBER = Pattern.compile("([0-9]{1,9})[.)]");

    private final Sources sources;

    public StepNumbersCheck(Sources sources) {
        this.sources = sources;
    }

    @Override
    public Stream<Diagnostic> check(Text text) {
        return Blocks.of(text.translation())
                .filter(NumberedList.class::isInstance)
                .flatMap(list -> steps((NumberedList) list));
    }

    private Stream<Diagnostic> steps(NumberedList list) {
        List<Integer> typed = list.items().stream()
                .map(item -> number(sources.paragraph(item.location())))
                .toList();
        // 1. 1. 1. is a custom of those who let the program count.
        return typed.stream().distinct().count() == 1
                ? Stream.empty()
                : IntStream.range(0, typed.size())
                        .filter(i -> typed.get(i) != list.start() + i)
                        .mapToObj(i -> RULE.brokenAt(
                                list.items().get(i).location(),
                                "this step is typed as " + typed.get(i) + ", and would be printed as "
                                        + (list.start() + i)))
                        .limit(1);
    }

    private static int number(List<String> lines) {
        Matcher number = NUMBER.matcher(lines.isEmpty() ? "" : lines.get(0));
        return number.lookingAt() ? Integer.parseInt(number.group(1)) : 0;
    }
}
