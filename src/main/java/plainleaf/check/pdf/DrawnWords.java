package plainleaf.check.pdf;

import com.ibm.icu.lang.UCharacter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plainleaf.check.tags.DrawnPage;
import plainleaf.check.tags.DrawnWord;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Rule;

/** Looks at the words of each page, and tells what is alike once. */
final class DrawnWords {
    /** So many are shown; the rest is counted. */
    private static final int SHOWN = 3;

    private final PdfView view;

    DrawnWords(PdfView view) {
        this.view = view;
    }

    /** The words of a page that matter: all of our own, those that are read out of others. */
    List<DrawnWord> of(DrawnPage page) {
        return page.words().stream().filter(this::matters).toList();
    }

    private boolean matters(DrawnWord word) {
        return view.demands().whole()
                || (!word.artifact() && word.text().codePoints().anyMatch(UCharacter::isLetterOrDigit));
    }

    /** One finding for each page and kind of fault: {@code fault} is the rest of a sentence about words; empty for none. */
    Stream<Diagnostic> told(Rule rule, BiFunction<DrawnPage, DrawnWord, String> fault) {
        return view.tags().drawn().stream().flatMap(page -> told(rule, page, word -> fault.apply(page, word)));
    }

    private Stream<Diagnostic> told(Rule rule, DrawnPage page, Function<DrawnWord, String> fault) {
        Map<String, List<DrawnWord>> found =
                of(page).stream().collect(Collectors.groupingBy(fault, LinkedHashMap::new, Collectors.toList()));
        found.remove("");
        return found.entrySet().stream().map(same -> told(rule, page, same.getKey(), same.getValue()));
    }

    private Diagnostic told(Rule rule, DrawnPage page, String fault, List<DrawnWord> words) {
        String first = words.stream().limit(SHOWN).map(DrawnWord::text).collect(Collectors.joining(" "));
        int more = words.size() - SHOWN;
        String rest = more > 0 ? " and " + more + " more words of this page" : "";
        return view.broken(rule, page.number(), "", "“" + first + "”" + rest + " " + fault);
    }
}
