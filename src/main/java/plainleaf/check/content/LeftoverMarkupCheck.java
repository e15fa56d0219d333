package plainleaf.check.content;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;
import plainleaf.model.Block;
import plainleaf.model.Location;
import plainleaf.model.Problem.Kind;

/** Finds Markdown that was mistyped, and would be printed to patients as it stands. */
public final class LeftoverMarkupCheck implements Check<Text> {
    public static final Rule RULE = new Rule(
            "leftover-markup",
            Severity.ERROR,
            "No sign of Markdown is left in the words.",
            "WCAG 2.2, 1.3.1: what a sign was to say, such as a heading or a warning, is lost",
            "write it as the guide for authors shows; a backslash before a sign prints the sign itself",
            Example.markdown("##Going home", "## Going home\n\nRest for an hour."));

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
        Stream<Diagnostic> inWords = Passages.seen(text.translation(), sources)
                .filter(passage -> !code.contains(passage.location()))
                .flatMap(this::inWords);
        Stream<Diagnostic> atLines = Blocks.of(text.translation())
                .filter(Block.Paragraph.class::isInstance)
                .flatMap(paragraph -> atLines(paragraph.location()));
        return Stream.concat(inWords, atLines);
    }

    private Stream<Diagnostic> inWords(Passage passage) {
        List<String> typed = sources.paragraph(passage.location());
        return Leftover.inWords(passage.text()).stream()
                .filter(found -> !isEscaped(found, typed) && !isTold(found, passage.location(), typed.size()))
                .map(found -> told(passage.location(), found));
    }

    /** A sign behind a backslash is meant to be seen, and so is what follows brackets that a backslash opens. */
    private static boolean isEscaped(Leftover.Found found, List<String> typed) {
        if (found.sign().isEmpty()) {
            return false;
        }
        String escaped = "\\" + found.sign().charAt(0);
        Pattern group = Pattern.compile("\\\\\\[[^\\[\\]]*\\]" + Pattern.quote(found.sign()));
        return typed.stream()
                .anyMatch(line -> line.contains(escaped) || group.matcher(line).find());
    }

    /** Language-of-parts tells of the marks it sees; it sees none in a title, and none that is typed on two lines. */
    private boolean isTold(Leftover.Found found, Location from, int lines) {
        return found.isLanguageMark() && sources.hasProblem(Kind.LANGUAGE_OF_PARTS, from, lines);
    }

    private Stream<Diagnostic> atLines(Location start) {
        List<String> lines = sources.paragraph(start);
        return IntStream.range(0, lines.size())
                .boxed()
                .flatMap(i -> Leftover.atStart(lines.get(i)).stream()
                        .map(found -> told(i == 0 ? start : new Location(start.file(), start.line() + i, 1), found)));
    }

    private static Diagnostic told(Location place, Leftover.Found found) {
        return RULE.brokenAt(place, found.detail()).advising(found.leftover().hint());
    }
}
