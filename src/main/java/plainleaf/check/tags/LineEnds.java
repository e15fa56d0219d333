package plainleaf.check.tags;

import com.ibm.icu.lang.UCharacter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether a file writes the spaces at its line ends. Where it does, a line that ends without one ends within a word, as ISO
 * 32000-1, 14.8.2.5, has it.
 */
final class LineEnds {
    /** A file either writes them or does not; some lines end within a word, or in a script without spaces. */
    private static final int MOST_WITHIN_WORDS = 2;

    private LineEnds() {}

    /** Whether lines as a rule end with a space. */
    static boolean areWritten(List<Tag> roots) {
        List<Boolean> ends =
                roots.stream().flatMap(Tag::all).flatMap(LineEnds::ofTag).toList();
        long written = ends.stream().filter(end -> end).count();
        return written > MOST_WITHIN_WORDS * (ends.size() - written);
    }

    /** For each line that another one of the same tag follows, whether a space stands at its end. */
    private static Stream<Boolean> ofTag(Tag tag) {
        Stream.Builder<Boolean> ends = Stream.builder();
        Optional<TextRun> before = Optional.empty();
        for (TagChild child : tag.children()) {
            Optional<TextRun> run =
                    child instanceof TextRun text && !text.text().isEmpty() ? Optional.of(text) : Optional.empty();
            if (run.isPresent() && before.isPresent() && isNextLine(before.get(), run.get())) {
                ends.add(isSpaced(before.get().text(), run.get().text()));
            }
            before = run;
        }
        return ends.build();
    }

    private static boolean isNextLine(TextRun run, TextRun next) {
        return run.pen().isPresent()
                && next.pen().isPresent()
                && Gap.isNewLine(run.pen().get(), next.pen().get());
    }

    private static boolean isSpaced(String line, String next) {
        int last = line.codePointBefore(line.length());
        return UCharacter.isUWhiteSpace(last) || Gap.isBroken(last) || UCharacter.isUWhiteSpace(next.codePointAt(0));
    }
}
