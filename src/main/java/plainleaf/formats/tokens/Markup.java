package plainleaf.formats.tokens;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
        List<Piece> pieces = pieces(words);
        return rightToLeft
                ? joined(words, 0, words.length(), isolated(words, pieces))
                : joined(words, 0, words.length(), pieces);
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
        boolean turned = rightToLeft && !LatinRuns.isRightToLeft(words, 0, words.length());
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
    private static List<Piece> isolated(String words, List<Piece> pieces) {
        List<Piece> runs = LatinRuns.in(words, pieces);
        List<Piece> all = new ArrayList<>(runs);
        all.addAll(apart(pieces, runs));
        all.sort(Comparator.comparingInt(Piece::start));
        return all;
    }

    private String joined(String words, int from, int to, List<Piece> pieces) {
        StringBuilder html = new StringBuilder();
        int done = from;
        for (Piece piece : pieces) {
            html.append(escaped(words.substring(done, piece.start())));
            html.append(piece(words, piece));
            done = piece.end();
        }
        return html.append(escaped(words.substring(done, to))).toString();
    }

    private String piece(String words, Piece piece) {
        String own = words.substring(piece.start(), piece.end());
        if (piece.kind() == Kind.ADDRESS) {
            return address(own);
        }
        return piece.length() <= KeptTokens.LONGEST ? kept(own, !rightToLeft) : longRun(own);
    }

    /** A run that may break is read from left to right all the same, and what it holds does not break. */
    private String longRun(String words) {
        StringBuilder html = new StringBuilder("<bdi dir=\"ltr\">");
        int done = 0;
        for (Piece piece : pieces(words)) {
            String own = words.substring(piece.start(), piece.end());
            html.append(escaped(words.substring(done, piece.start()))).append(kept(own, true));
            done = piece.end();
        }
        return html.append(escaped(words.substring(done))).append("</bdi>").toString();
    }

    private static String kept(String words, boolean leftToRight) {
        String limit = words.length() <= KeptTokens.LONGEST ? " class=\"keep\"" : "";
        if (leftToRight) {
            return "<span" + limit + ">" + escaped(words) + "</span>";
        }
        String direction = LatinRuns.isRightToLeft(words, 0, words.length()) ? "" : " dir=\"ltr\"";
        return "<bdi" + limit + direction + ">" + escaped(words) + "</bdi>";
    }
}
