package plainleaf.check.content;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;
import plainleaf.model.Block;
import plainleaf.model.Location;

/** Finds Markdown that was mistyped, and would be printed to patients as it stands. */
public final class LeftoverMarkupCheck implements Check<Text> {
    public static final Rule RULE = new Rule(
            "leftover-markup",
            Severity.ERROR,
            "No sign of Markdown is left in the words.",
            "WCAG 2.2, 1.3.1: what a sign was to say, such as a heading or a warning, is lost",
            "write it as the guide for authors shows; a backslash before a sign prints the sign itself",
            Example.markdown("##Going home", "## Going home\n\nRest for an hour."));

    private static final String KEYWORD = "(CAUTION|WARNING|IMPORTANT|TIP|NOTE)";

    private static final List<Leftover> LEFTOVERS = List.of(
            new Leftover("\\*\\*", "stars", "put the two stars right before and right after the bold words"),
            new Leftover("~~", "~~", "take the sign out; struck-out words have no place in a leaflet"),
            new Leftover("\\{#", "{#", "an id stands at the end of a heading: ## Risks {#risks}"),
            new Leftover("(?<!\\{)\\{[a-z][a-z0-9-]*\\}(?!\\})", "braces", "a fact has two pairs of braces: {{gate}}"),
            new Leftover("\\$\\{|\\[\\[", "brackets", "a fact has two pairs of braces: {{gate}}"),
            new Leftover("\\[\\^[^\\]\\s]+\\]", "a footnote", "say it in the text, or in a list at its end"),
            new Leftover("^#{1,6}[^# ]", "#", "a heading has a space after its signs: ## Risks"),
            new Leftover(
                    "(?i:\\[!?" + KEYWORD + "\\])|^" + KEYWORD + ":",
                    "a callout's word",
                    "a callout begins with its keyword alone on a line: > [!WARNING]"),
            new Leftover("^\\|.*\\|", "|", "a table has a line such as |---|---| below its first row"),
            new Leftover("^Table: ", "Table:", "a caption stands right after its table, with an empty line between"),
            new Leftover("^[•▪◦] ", "a bullet", "begin each item with a hyphen and a space, on a line of its own"),
            new Leftover("^\\[ \\] ", "a tick box", "begin every item of the list with - [ ], or none"),
            new Leftover("^\\[[xX]\\] ", "a ticked box", "the reader ticks it: write [ ]"));

    /** A sign, what to call it, and what was probably meant. */
    private record Leftover(Pattern sign, String name, String hint) {
        Leftover(String sign, String name, String hint) {
            this(Pattern.compile(sign), name, hint);
        }
    }

    private final Sources sources;

    public LeftoverMarkupCheck(Sources sources) {
        this.sources = sources;
    }

    @Override
    public Stream<Diagnostic> check(Text text) {
        Set<Location> code = Blocks.of(text.translation())
                .filter(Block.Code.class::isInstance)
                .map(Block::location)
                .collect(Collectors.toSet());
        return Passages.seen(text.translation(), sources)
                .filter(passage -> !code.contains(passage.location()))
                .flatMap(LeftoverMarkupCheck::leftovers);
    }

    private static Stream<Diagnostic> leftovers(Passage passage) {
        return LEFTOVERS.stream()
                .filter(leftover -> leftover.sign().matcher(passage.text()).find())
                .map(leftover -> RULE.brokenAt(
                                passage.location(), "this would be printed with " + leftover.name() + " in it")
                        .advising(leftover.hint()));
    }
}
