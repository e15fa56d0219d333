package plainleaf.formats.tokens;

import com.ibm.icu.lang.UCharacter;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import plainleaf.formats.tokens.Passage.Element;
import plainleaf.formats.tokens.Piece.Kind;

/** Fits pieces to the elements of their passage: an element is in a piece, or a piece in it, as XHTML has to be. */
final class Fitting {
    private final Passage passage;
    private final String words;
    private final String read;
    private final boolean rightToLeft;

    Fitting(Passage passage, boolean rightToLeft) {
        this.passage = passage;
        this.words = passage.text();
        this.read = passage.read();
        this.rightToLeft = rightToLeft;
    }

    /** The pieces, in order, each widened to the whole of the elements it cuts where that may stay on one line. */
    List<Piece> widened(List<Piece> pieces) {
        List<Piece> fitted = new ArrayList<>();
        int next = 0;
        while (next < pieces.size()) {
            Piece piece = pieces.get(next);
            Piece wide = wide(piece);
            int after = next + 1;
            while (after < pieces.size() && pieces.get(after).start() < wide.end()) {
                after++;
            }
            int before = fitted.size();
            while (before > 0 && fitted.get(before - 1).end() > wide.start()) {
                before--;
            }
            boolean holdsAll = after == next + 1 || pieces.get(after - 1).end() <= wide.end();
            holdsAll &= before == fitted.size() || fitted.get(before).start() >= wide.start();
            boolean plain = pieces.subList(next, after).stream().allMatch(each -> each.kind() != Kind.ADDRESS)
                    && fitted.subList(before, fitted.size()).stream().allMatch(each -> each.kind() != Kind.ADDRESS);
            if (wide.length() > piece.length() && holdsAll && plain) {
                fitted.subList(before, fitted.size()).clear();
                fitted.add(wide);
                next = after;
            } else {
                fitted.add(piece);
                next++;
            }
        }
        return fitted;
    }

    private Piece wide(Piece piece) {
        int start = piece.start();
        int end = piece.end();
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Element element : cut(start, end)) {
                start = Math.min(start, element.start);
                end = Math.max(end, element.end);
                grown = true;
            }
        }
        String all = words.substring(start, end);
        boolean fits = (all.length() <= KeptTokens.LONGEST || piece.kind() == Kind.LATIN)
                && Passage.isWhole(all)
                && !(rightToLeft && Letters.runRightToLeft(words, start, end));
        return fits ? new Piece(piece.kind(), start, end) : piece;
    }

    /** The elements that are partly in a piece and partly out of it. */
    private List<Element> cut(int start, int end) {
        List<Element> cut = new ArrayList<>();
        passage.around(start).stream()
                .filter(element -> element.start < start && element.end < end)
                .forEach(cut::add);
        passage.around(end - 1).stream()
                .filter(element -> element.start > start && element.end > end)
                .forEach(cut::add);
        return cut;
    }

    /** The parts of a piece that fit, without spaces and commas where it is cut: most often the piece itself. */
    List<Piece> parts(Piece piece) {
        TreeSet<Integer> edges = new TreeSet<>();
        for (Element element : cut(piece.start(), piece.end())) {
            edges.add(element.start > piece.start() ? element.start : element.end);
        }
        edges.add(piece.end());
        List<Piece> parts = new ArrayList<>();
        int from = piece.start();
        for (int edge : edges) {
            int start = from;
            int end = edge;
            while (start < end && start > piece.start() && isGap(start)) {
                start++;
            }
            while (start < end && end < piece.end() && isGap(end - 1)) {
                end--;
            }
            if (start < end) {
                parts.add(new Piece(piece.kind(), start, end));
            }
            from = edge;
        }
        return parts;
    }

    private boolean isGap(int at) {
        return UCharacter.isUWhiteSpace(read.charAt(at)) || ",;:".indexOf(read.charAt(at)) >= 0;
    }
}
