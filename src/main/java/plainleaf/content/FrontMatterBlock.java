package plainleaf.content;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import plainleaf.content.source.Problems;
import plainleaf.content.source.SourceText;
import plainleaf.model.Problem.Kind;

/**
 * The lines between {@code ---} and {@code ---} at the top of a text.
 *
 * @param yaml what stands between them; empty where a text has no front matter
 * @param bodyStart where the text begins after them, in UTF-16 units
 */
record FrontMatterBlock(Optional<String> yaml, int bodyStart) {
    private static final Pattern LINE = Pattern.compile("(?m)^---[ \\t]*$\\n?");

    /** The lines as they stand; empty and a problem where they are never closed, so that no text is left. */
    static Optional<FrontMatterBlock> of(SourceText source, Problems problems) {
        Matcher line = LINE.matcher(source.text());
        if (!line.lookingAt()) {
            problems.add(
                    Kind.FRONT_MATTER,
                    source.at(0),
                    "The front matter is missing.",
                    "Begin the file with a line “---”, “title: …” and another line “---”.");
            return Optional.of(new FrontMatterBlock(Optional.empty(), 0));
        }
        int start = line.end();
        if (!line.find()) {
            problems.add(
                    Kind.FRONT_MATTER,
                    source.at(0),
                    "The front matter that begins here is never closed.",
                    "Put a line “---” after its last key.");
            return Optional.empty();
        }
        return Optional.of(new FrontMatterBlock(Optional.of(source.text().substring(start, line.start())), line.end()));
    }
}
