package plainleaf.check.pdf;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import plainleaf.check.Check;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds words, numbers and dates that go on in the next line. */
public final class PdfSplitCheck implements Check<PrintedEdition> {
    public static final Rule RULE = new Rule(
            "pdf-split",
            Severity.ERROR,
            "No word, telephone number, dose, date or time is split over two lines.",
            "UKAAF G003",
            "this is a fault of the program or of a style sheet; please report it with the file",
            Example.pdf("One line ends with 01632, and the next begins with 960 123.", "01632 960 123, on one line."));

    @Override
    public Stream<Diagnostic> check(PrintedEdition print) {
        return TextBlock.of(print.tags()).stream().flatMap(block -> told(print, block));
    }

    private static Stream<Diagnostic> told(PrintedEdition print, TextBlock block) {
        StringBuilder before = new StringBuilder();
        Optional<Element> element = print.element(block.tag());
        List<String> kept = element.map(e -> e.select(".keep").eachText()).orElse(List.of());
        List<String> addresses =
                element.map(e -> e.select(".address").eachText()).orElse(List.of());
        // Where the text itself begins a line, two words meet without a space.
        String written = spaced(element.orElse(print.article().root()).text());
        String whole = spaced(block.text());
        for (TextLine line : block.full()) {
            before.append(line.text());
            int end = spaced(before.toString()).length();
            Optional<String> split = Stream.concat(
                            kept.stream().map(PdfSplitCheck::spaced).filter(token -> crosses(whole, token, end)),
                            Stream.of(wordAt(whole, end, addresses, print))
                                    .filter(word -> !word.isEmpty() && written.contains(word)))
                    .findFirst();
            if (split.isPresent()) {
                return Stream.of(print.broken(RULE, block.tag(), "“" + split.get() + "” is split over two lines"));
            }
        }
        return Stream.empty();
    }

    private static String spaced(String text) {
        return text.replaceAll("[\\s\\u00A0\\u2007\\u202F]+", " ");
    }

    /** Whether this token begins before a place in the text and ends after it. */
    private static boolean crosses(String text, String token, int place) {
        int at = text.indexOf(token, Math.max(0, place - token.length() + 1));
        return at >= 0 && at < place && at + token.length() > place && !token.isBlank();
    }

    /** The word that a line ends within; empty where it ends at a place for it. */
    private static String wordAt(String text, int place, List<String> addresses, PrintedEdition print) {
        boolean letters = place > 0
                && place < text.length()
                && isPart(text.codePointBefore(place))
                && isPart(text.codePointAt(place));
        if (!letters) {
            return "";
        }
        BreakIterator breaks = BreakIterator.getLineInstance(
                ULocale.forLanguageTag(print.article().id().language()));
        breaks.setText(text);
        boolean inAddress = addresses.stream().anyMatch(address -> crosses(text, address, place));
        if (breaks.isBoundary(place) || inAddress) {
            return "";
        }
        int start = text.lastIndexOf(' ', place - 1) + 1;
        int end = text.indexOf(' ', place);
        return text.substring(start, end < 0 ? text.length() : end);
    }

    private static boolean isPart(int character) {
        return UCharacter.isLetterOrDigit(character);
    }
}
