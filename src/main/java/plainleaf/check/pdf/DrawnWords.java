package plainleaf.check.pdf;

import com.ibm.icu.lang.UCharacter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
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

    /** One finding for each kind of fault: {@code fault} is the rest of a sentence about words; empty for none. */
    Stream<Diagnostic> told(Rule rule, BiFunction<DrawnPage, DrawnWord, String> fault) {
        Map<String, List<Found>> found = view.tags().drawn().stream()
                .flatMap(page -> of(page).stream().map(word -> new Found(page.number(), word, fault.apply(page, word))))
                .filter(one -> !one.fault.isEmpty())
                .collect(Collectors.groupingBy(Found::fault, LinkedHashMap::new, Collectors.toList()));
        return found.entrySet().stream().map(same -> told(rule, same.getKey(), same.getValue()));
    }

    private record Found(int page, DrawnWord word, String fault) {}

    private Diagnostic told(Rule rule, String fault, List<Found> found) {
        int page = found.get(0).page;
        String first = found.stream()
                .filter(one -> one.page == page)
                .limit(SHOWN)
                .map(one -> one.word.text())
                .collect(Collectors.joining(" "));
        long here =
                Math.min(SHOWN, found.stream().filter(one -> one.page == page).count());
        long more = found.size() - here;
        long pages = found.stream().mapToInt(Found::page).distinct().count();
        String where = pages > 1 ? ", on " + pages + " pages," : "";
        String rest = more > 0 ? " and " + more + (more == 1 ? " more word" : " more words") + where : "";
        return view.broken(rule, page, "", "“" + first + "”" + rest + " " + fault);
    }
}
