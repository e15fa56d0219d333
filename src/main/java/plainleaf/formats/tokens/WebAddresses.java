package plainleaf.formats.tokens;

import com.ibm.icu.lang.UCharacter;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import plainleaf.formats.tokens.Piece.Kind;

/** Finds web and mail addresses, and says where they may break. */
final class WebAddresses {
    /** RFC 3986, 2: what an address is written with. */
    private static final String CHARACTER = "[A-Za-z0-9._~:/?#@!$&*+,;=%'\\[\\]-]";

    /** RFC 1035, 2.3.4: at most 63 characters; what has no end takes forever to look for. */
    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";

    private static final String MAIL =
            "(?:mailto:)?[A-Za-z0-9](?:[A-Za-z0-9._%+-]{0,62}[A-Za-z0-9_+-])?@" + LABEL + "(?:\\." + LABEL + "){1,9}";

    /** Without “https://” only what ends as British and common addresses do: “end.Then” is none. */
    private static final String HOST =
            "(?:" + LABEL + "\\.){1,9}(?:uk|org|com|net|gov|info|eu|int|edu|wales|cymru|scot|example)";

    private static final Pattern ADDRESS = Pattern.compile("(?:" + MAIL + "|(?:https?://|www\\.)" + CHARACTER + "+|"
            + HOST + "(?![A-Za-z0-9-])(?:[/?#]" + CHARACTER + "*)?)");

    private static final String ENDS_OF_SENTENCES = ".,;:!?'*_";

    /** The shortest end, such as “uk” or “html”, that is worth a place to break. */
    private static final int LONG = 4;

    private WebAddresses() {}

    static List<Piece> in(String words) {
        return ADDRESS.matcher(words)
                .results()
                .filter(found -> found.start() == 0 || isFree(words.codePointBefore(found.start())))
                .map(found -> new Piece(Kind.ADDRESS, found.start(), end(words, found.start(), found.end())))
                .toList();
    }

    private static boolean isFree(int before) {
        return !(before == '@'
                || before == '/'
                || before == '.'
                || (before < 0x250 && UCharacter.isLetterOrDigit(before)));
    }

    private static int end(String words, int start, int end) {
        int last = end;
        while (last > start && ENDS_OF_SENTENCES.indexOf(words.charAt(last - 1)) >= 0) {
            last--;
        }
        return last;
    }

    /** The address as XHTML, with a place to break after {@code /}, {@code .} and {@code -} where more than an end follows. */
    static String broken(String address) {
        StringBuilder html = new StringBuilder();
        int done = 0;
        for (int at : breaks(address)) {
            html.append(Markup.escaped(address.substring(done, at))).append("<wbr/>");
            done = at;
        }
        return html.append(Markup.escaped(address.substring(done))).toString();
    }

    /** Where an address may break. */
    static List<Integer> breaks(String address) {
        return IntStream.range(1, address.length())
                .filter(at -> breaksAt(address, at))
                .boxed()
                .toList();
    }

    private static boolean breaksAt(String address, int at) {
        boolean after = "/.-".indexOf(address.charAt(at - 1)) >= 0;
        boolean before = "/.-".indexOf(address.charAt(at)) >= 0;
        if (!after || before) {
            return false;
        }
        int next = at;
        while (next < address.length() && "/.-".indexOf(address.charAt(next)) < 0) {
            next++;
        }
        boolean last = next == address.length() || address.charAt(next) == '/';
        return address.charAt(at - 1) != '.' || !last || next - at >= LONG;
    }
}
