package plainleaf.content.markdown;

import com.ibm.icu.text.BreakIterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import plainleaf.model.Block;
import plainleaf.model.RichText;

/**
 * Begins a new line with each sentence of easy read, within its paragraph ("new sentence on a new line": Inclusion Europe,
 * Information for all; Lebenshilfe). Where a language writes no space between sentences, the line goes on.
 */
final class SentenceLines {
    /** A tag, a character reference or a character of the words. */
    private static final Pattern PIECE = Pattern.compile("<[^>]*>|&[^;]*;|[^<&]");

    private static final String NEW_LINE = "<br/>";

    private final BreakIterator sentences;

    SentenceLines(BreakIterator sentences) {
        this.sentences = sentences;
    }

    List<Block> of(List<Block> blocks) {
        return blocks.stream()
                .map(block -> block instanceof Block.Paragraph paragraph
                        ? new Block.Paragraph(of(paragraph.text()), paragraph.location())
                        : block)
                .toList();
    }

    private RichText of(RichText text) {
        Set<Integer> ends = ends(text.plain());
        if (ends.isEmpty()) {
            return text;
        }
        StringBuilder html = new StringBuilder();
        int at = 0;
        Matcher piece = PIECE.matcher(text.html());
        while (piece.find()) {
            boolean said = !piece.group().startsWith("<") || piece.group().equals(NEW_LINE);
            html.append(said && ends.contains(at) && piece.group().equals(" ") ? NEW_LINE : piece.group());
            at += said ? 1 : 0;
        }
        // Where markup and words differ in length, no place in one tells a place in the other.
        return at == text.plain().length()
                ? new RichText(text.plain(), html.toString(), text.attributes(), text.foreign())
                : text;
    }

    /** The places of the spaces between sentences. */
    private Set<Integer> ends(String plain) {
        Set<Integer> ends = new TreeSet<>();
        sentences.setText(plain);
        for (int end = sentences.next(); end != BreakIterator.DONE && end < plain.length(); end = sentences.next()) {
            if (plain.charAt(end - 1) == ' ') ends.add(end - 1);
        }
        return ends;
    }
}
