package plainleaf.check.content;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds what an author wrote to fill a gap, and meant to replace. */
public final class PlaceholderCheck implements Check<Text> {
    public static final Rule RULE = new Rule(
            "placeholder",
            Severity.ERROR,
            "Nothing stands in for words that are still to be written.",
            "NHS standard for creating health content",
            "write what belongs here, or take it out",
            Example.markdown("Call us on XXX.", "Call us on 01632 960 101."));

    private static final Pattern ANYWHERE =
            Pattern.compile("(?<![\\p{L}\\p{N}])(?:X{3,}|x{3,}|FIXME|(?i:lorem ipsum))(?![\\p{L}\\p{N}])");

    private static final Pattern TO_DO = Pattern.compile("(?<![\\p{L}\\p{N}])TODO(?![\\p{L}\\p{N}])");

    /** There “todo” is a word: all. */
    private static final Set<String> ALL = Set.of("es", "pt");

    private final Sources sources;

    public PlaceholderCheck(Sources sources) {
        this.sources = sources;
    }

    @Override
    public Stream<Diagnostic> check(Text text) {
        String language = text.translation().language().tag().replaceFirst("-.*", "");
        Stream<Pattern> wanted = ALL.contains(language) ? Stream.of(ANYWHERE) : Stream.of(ANYWHERE, TO_DO);
        return wanted.flatMap(pattern -> Stream.concat(
                        Passages.seen(text.translation(), sources), Passages.alternatives(text.translation()))
                .flatMap(passage -> told(passage, pattern)));
    }

    private Stream<Diagnostic> told(Passage passage, Pattern pattern) {
        return pattern.matcher(passage.text())
                .results()
                .map(found -> RULE.brokenAt(
                        sources.text(passage.location(), found.group()).orElse(passage.location()),
                        "“" + found.group() + "” stands in for words that are missing"));
    }
}
