package plainleaf.check.content;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;
import plainleaf.model.Block;
import plainleaf.model.Block.Paragraph;
import plainleaf.model.Section;

/** Finds bold lines that look like headings, and are not found by those who go from heading to heading. */
public final class FakeHeadingCheck implements Check<Text> {
    public static final Rule RULE = new Rule(
            "fake-heading",
            Severity.WARNING,
            "What looks like a heading is one.",
            "WCAG 2.2, 1.3.1, failure F2",
            "make it a heading: ### Words; or end it with a full stop where it is a sentence",
            Example.markdown("**On the day**\n\nHold the rail.", "### On the day\n\nHold the rail."));

    private static final Pattern BOLD = Pattern.compile("<strong>(?:(?!</?strong>).)*+</strong>", Pattern.DOTALL);

    /** Unicode's Sentence_Terminal in the scripts of patients' leaflets. */
    private static final String ENDS = ".!?…。．！？؟۔।॥።፧";

    @Override
    public Stream<Diagnostic> check(Text text) {
        return Stream.concat(
                        Stream.of(text.translation().opening()),
                        text.translation().sections().stream().map(Section::blocks))
                .flatMap(FakeHeadingCheck::in);
    }

    private static Stream<Diagnostic> in(List<Block> blocks) {
        return IntStream.range(0, blocks.size() - 1)
                .mapToObj(blocks::get)
                .filter(Paragraph.class::isInstance)
                .map(Paragraph.class::cast)
                .filter(FakeHeadingCheck::looksLikeHeading)
                .map(paragraph -> RULE.brokenAt(
                        paragraph.location(), "“" + paragraph.text().plain() + "” looks like a heading and is none"));
    }

    private static boolean looksLikeHeading(Paragraph paragraph) {
        String words = paragraph.text().plain().strip();
        return !words.isEmpty()
                && BOLD.matcher(paragraph.text().html().strip()).matches()
                && ENDS.indexOf(words.codePointBefore(words.length())) < 0;
    }
}
