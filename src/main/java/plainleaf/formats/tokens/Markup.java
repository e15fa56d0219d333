package plainleaf.formats.tokens;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import plainleaf.formats.Formats;
import plainleaf.formats.tokens.Piece.Kind;
import plainleaf.model.Direction;
import plainleaf.model.Language;

/**
 * Writes running text as XHTML in which nothing breaks or turns round that must not.
 *
 * <p>Unicode Standard Annex #9, 2.7: where there is markup, it isolates, and no control characters do.
 */
public final class Markup {
    private final KeptTokens tokens;
    private final boolean rightToLeft;

    public Markup(Language language) {
        this.tokens = new KeptTokens(new Formats(language));
        this.rightToLeft = language.direction() == Direction.RTL;
    }

    /** The words, each piece of information and each address in an element of its own. */
    public String of(String words) {
        Passage passage = new Passage();
        passage.words(words);
        return of(passage);
    }

    /** A passage; pieces are found across its elements, and stand around those they hold as a whole. */
    public String of(Passage passage) {
        String words = passage.text();
        List<Piece> pieces = pieces(words);
        Fitting fitting = new Fitting(passage, rightToLeft);
        List<Piece> wholes = fitting.widened(rightToLeft ? isolated(passage, pieces) : pieces);
        List<Piece> all = new ArrayList<>(wholes);
        all.addAll(within(pieces, wholes));
        List<Piece> parts = all.stream()
                .flatMap(piece -> fitting.parts(piece).stream())
                .sorted(Comparator.comparingInt(Piece::start)
                        .thenComparing(Comparator.comparingInt(Piece::end).reversed()))
                .toList();
        return new Weaver(words, parts, rightToLeft).write(passage.elements());
    }

    /** What does not break in runs that may, both being in order. */
    private static List<Piece> within(List<Piece> pieces, List<Piece> runs) {
        List<Piece> longRuns = runs.stream()
                .filter(run -> run.kind() == Kind.LATIN && run.length() > KeptTokens.LONGEST)
                .toList();
        Set<Piece> outside = new HashSet<>(apart(pieces, longRuns));
        Set<Piece> whole = new HashSet<>(runs);
        return pieces.stream()
                .filter(piece -> !whole.contains(piece))
                .filter(piece -> piece.kind() == Kind.ADDRESS || !outside.contains(piece))
                .toList();
    }

    /** Words that are one piece of information, such as a telephone number. */
    public String whole(String words) {
        return words.isEmpty() || (words.length() > KeptTokens.LONGEST && !rightToLeft)
                ? of(words)
                : kept(words, !rightToLeft);
    }

    /** Words that are a web or mail address as a whole. */
    public String address(String words) {
        return "<span class=\"address\" dir=\"ltr\">" + WebAddresses.broken(words) + "</span>";
    }

    /** What is typed as it stands, such as the name on a key. */
    public String code(String words) {
        boolean turned = rightToLeft && !Letters.runRightToLeft(words, 0, words.length());
        return (turned ? "<code dir=\"ltr\">" : "<code>") + escaped(words) + "</code>";
    }

    /** Text as XHTML and its attributes hold it. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private List<Piece> pieces(String words) {
        List<Piece> addresses = WebAddresses.in(words);
        List<Piece> pieces = new ArrayList<>(addresses);
        pieces.addAll(apart(tokens.in(words), addresses));
        pieces.sort(Comparator.comparingInt(Piece::start));
        return pieces;
    }

    /** Those of some pieces that none of the others overlaps, both being in order. */
    private static List<Piece> apart(List<Piece> some, List<Piece> others) {
        List<Piece> apart = new ArrayList<>();
        int next = 0;
        for (Piece piece : some) {
            while (next < others.size() && others.get(next).end() <= piece.start()) {
                next++;
            }
            if (next == others.size() || others.get(next).start() >= piece.end()) {
                apart.add(piece);
            }
        }
        return apart;
    }

    /** With the runs of Latin words in the place of what they hold. */
    private static List<Piece> isolated(Passage passage, List<Piece> pieces) {
        List<Piece> known = new ArrayList<>(passage.marked());
        known.addAll(pieces);
        List<Piece> runs = LatinRuns.in(passage.read(), known);
        List<Piece> all = new ArrayList<>(runs);
        all.addAll(apart(pieces, runs));
        all.sort(Comparator.comparingInt(Piece::start));
        return all;
    }

    private static String kept(String words, boolean leftToRight) {
        String limit = words.length() <= KeptTokens.LONGEST ? " class=\"keep\"" : "";
        if (leftToRight) {
            return "<span" + limit + ">" + escaped(words) + "</span>";
        }
        String direction = Letters.runRightToLeft(words, 0, words.length()) ? "" : " dir=\"ltr\"";
        return "<bdi" + limit + direction + ">" + escaped(words) + "</bdi>";
    }
}
