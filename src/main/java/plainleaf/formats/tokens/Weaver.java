package plainleaf.formats.tokens;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import plainleaf.formats.tokens.Passage.Element;
import plainleaf.formats.tokens.Piece.Kind;

/** Writes a passage with its elements and its pieces as XHTML; none of them crosses another. */
final class Weaver {
    /**
     * Unicode Standard Annex #9, N1: a space between two such groups runs from right to left, whatever is around them, so
     * that the number would begin with its last group. Between isolates it runs as the number does.
     */
    private static final Pattern ARABIC = Pattern.compile("[\u0660-\u0669]+");

    private final String words;
    private final boolean rightToLeft;
    private final Deque<Piece> pieces;
    private final BitSet breaks = new BitSet();
    private final StringBuilder html = new StringBuilder();

    /** Whether groups of Arabic digits are isolated from one another. */
    private boolean inGroups;

    /**
     * A writer.
     *
     * @param pieces in order, a piece before those in it
     */
    Weaver(String words, List<Piece> pieces, boolean rightToLeft) {
        this.words = words;
        this.pieces = new ArrayDeque<>(pieces);
        this.rightToLeft = rightToLeft;
        for (Piece piece : pieces) {
            if (piece.kind() == Kind.ADDRESS) {
                WebAddresses.breaks(words.substring(piece.start(), piece.end()))
                        .forEach(at -> breaks.set(piece.start() + at));
            }
        }
    }

    String write(List<Element> elements) {
        write(elements, 0, words.length(), false);
        return html.toString();
    }

    private void write(List<Element> elements, int from, int to, boolean inRun) {
        int done = from;
        int next = 0;
        while (next < elements.size() || isNext(to)) {
            if (next < elements.size() && comesFirst(elements.get(next), to)) {
                Element element = elements.get(next);
                text(done, element.start);
                element(element, inRun);
                done = element.end;
                next++;
            } else {
                Piece piece = pieces.remove();
                int last = next;
                while (last < elements.size() && elements.get(last).start < piece.end()) {
                    last++;
                }
                text(done, piece.start());
                piece(piece, elements.subList(next, last), inRun);
                done = piece.end();
                next = last;
            }
        }
        text(done, to);
    }

    private boolean isNext(int to) {
        Piece piece = pieces.peek();
        return piece != null && piece.start() < to;
    }

    /** An element as long as a piece is around it. */
    private boolean comesFirst(Element element, int to) {
        Piece piece = pieces.peek();
        return piece == null
                || piece.start() >= to
                || element.start < piece.start()
                || (element.start == piece.start() && (element.end >= piece.end() || element.end == element.start));
    }

    private void element(Element element, boolean inRun) {
        html.append(element.before);
        if (!element.fixed) {
            write(element.children, element.start, element.end, inRun);
        }
        html.append(element.after);
    }

    private void piece(Piece piece, List<Element> elements, boolean inRun) {
        String name = rightToLeft && !inRun && piece.kind() != Kind.ADDRESS ? "bdi" : "span";
        html.append('<').append(name);
        if (piece.kind() == Kind.ADDRESS) {
            html.append(" class=\"address\" dir=\"ltr\"");
        } else {
            html.append(piece.length() <= KeptTokens.LONGEST ? " class=\"keep\"" : "");
            boolean turned = name.equals("bdi") && !Letters.runRightToLeft(words, piece.start(), piece.end());
            html.append(turned ? " dir=\"ltr\"" : "");
        }
        html.append('>');
        inGroups = rightToLeft && PhoneForms.are(words.substring(piece.start(), piece.end()));
        write(elements, piece.start(), piece.end(), true);
        inGroups = false;
        html.append("</").append(name).append('>');
    }

    private void text(int from, int to) {
        int done = from;
        for (int at = breaks.nextSetBit(from); at >= 0 && at < to; at = breaks.nextSetBit(at + 1)) {
            html.append(Markup.escaped(words.substring(done, at))).append("<wbr/>");
            done = at;
        }
        String rest = Markup.escaped(words.substring(done, to));
        html.append(inGroups ? ARABIC.matcher(rest).replaceAll("<bdi>$0</bdi>") : rest);
    }
}
