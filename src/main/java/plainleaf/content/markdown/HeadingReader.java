package plainleaf.content.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import plainleaf.model.Location;
import plainleaf.model.Problem.Kind;
import plainleaf.model.RichText;

/** Reads a heading, and the {@code {#id}} at its end. */
final class HeadingReader {
    /** A note to translators may follow. */
    private static final Pattern ID = Pattern.compile("(?<!\\\\)\\{#([^{}]*)\\}(?:[ \\t]*<!--.*?-->)*[ \\t]*$");

    private final Manuscript manuscript;
    private final InlineReader inline;

    HeadingReader(Manuscript manuscript, InlineReader inline) {
        this.manuscript = manuscript;
        this.inline = inline;
    }

    HeadingIds.Draft read(Heading heading) {
        BasedSequence text = heading.getText();
        Matcher id = ID.matcher(text);
        boolean hasId = id.find();
        Location place = manuscript.at(heading);
        Location idPlace = hasId ? manuscript.at(text.getIndexOffset(id.start())) : place;
        Span span = Span.of(heading);
        RichText words = inline.rich(inline.read(hasId ? span.before(text.getIndexOffset(id.start())) : span));
        if (heading.getLevel() == 1) {
            unsupported(
                    place,
                    "A main heading (#) stands in the text.",
                    "The title in the front matter is the main heading: begin with ##.");
        }
        if (words.plain().isEmpty()) {
            unsupported(place, "This heading has no words.", "Write its words, or take the line out.");
        }
        return new HeadingIds.Draft(
                Math.max(2, heading.getLevel()),
                hasId ? Optional.of(id.group(1)) : Optional.empty(),
                idPlace,
                words,
                place);
    }

    private void unsupported(Location place, String detail, String hint) {
        manuscript.problem(Kind.UNSUPPORTED_MARKUP, place, detail, hint);
    }
}
