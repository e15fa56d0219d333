package plainleaf.content.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import plainleaf.model.Location;
import plainleaf.model.Problem.Kind;

/** What stands in a text and is no Markdown of its own: addresses, titles, HTML. */
final class RawText {
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][A-Za-z0-9-]*");

    private static final Pattern FAILED_TARGET = Pattern.compile("\\([^()\\s]*[/.:][^()]*\\)");

    private final Manuscript manuscript;

    RawText(Manuscript manuscript) {
        this.manuscript = manuscript;
    }

    /** An address or a title with its facts. */
    String fill(BasedSequence text) {
        return new FactText(manuscript.facts())
                .fill(text.toString(), manuscript.placesIn(text), Escapes::unescaped, UnaryOperator.identity());
    }

    /** Whether an address in round brackets follows words in square ones, and has a space that unmakes the link. */
    boolean isFailedLink(Node words) {
        Node next = words.getNext();
        return next != null && FAILED_TARGET.matcher(next.getChars()).lookingAt();
    }

    /** Reports HTML. */
    void report(Node node) {
        report(node.getChars(), manuscript.at(node));
    }

    private void report(CharSequence html, Location place) {
        Matcher tag = TAG.matcher(html);
        String what = tag.lookingAt() ? "The HTML “" + tag.group() + ">”" : "This HTML";
        manuscript.problem(
                Kind.RAW_HTML,
                place,
                what + " is not published.",
                "Write it in Markdown, or take it out; write \\< for the sign itself.");
    }

    /** Reports what a block of HTML holds beside translators' notes. */
    void reportBlock(Node block) {
        BasedSequence html = block.getChars();
        Matcher comment = COMMENT.matcher(html);
        int at = 0;
        while (at < html.length()) {
            if (Character.isWhitespace(html.charAt(at))) {
                at++;
            } else if (comment.region(at, html.length()).lookingAt()) {
                at = comment.end();
            } else {
                reportRest(html, at);
                return;
            }
        }
    }

    private void reportRest(BasedSequence html, int at) {
        Location place = manuscript.at(html.getIndexOffset(at));
        CharSequence rest = html.subSequence(at, html.length());
        if (rest.toString().startsWith("<!--")) {
            manuscript.problem(
                    Kind.RAW_HTML,
                    place,
                    "This comment is not closed: all that follows it would be lost.",
                    "Close it with -->.");
        } else if (at > 0 && html.charAt(at) != '<') {
            manuscript.problem(
                    Kind.RAW_HTML,
                    place,
                    "Text on the line of a comment is not published.",
                    "Put the comment on a line of its own, with an empty line after it.");
        } else {
            report(rest, place);
        }
    }
}
