package plainleaf.check.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import plainleaf.check.Check;
import plainleaf.check.html.ArticleWord;
import plainleaf.check.words.Difference;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds words that were lost, added, moved or changed between the article and the tags of its PDF. */
public final class PdfWordsCheck implements Check<PrintedEdition> {
    public static final Rule RULE = new Rule(
            "pdf-words",
            Severity.ERROR,
            "A screen reader says the words of the page, all of them, in their order and with their stress.",
            "PDF/UA-1, 7.1; Matterhorn 09-001 and 10-001; WCAG 2.2, 1.3.2",
            "this is a fault of the program or of a style sheet; please report it with the file",
            Example.pdf(
                    "heard: “Step down with your good leg first.”; on the page: “… your bad leg first.”",
                    "heard, word for word: “Step down with your bad leg first.”"));

    @Override
    public Stream<Diagnostic> check(PrintedEdition print) {
        List<ArticleWord> words = print.article().words();
        List<String> spoken = new PrintedWords(print).texts();
        if (words.isEmpty() || spoken.isEmpty()) {
            return Stream.of(print.broken(RULE, 0, "", "the page or its PDF has no words at all"));
        }
        return Difference.between(expected(print, words, spoken), spoken)
                .map(found -> print.broken(RULE, element(words, found.at()), told(found)))
                .stream();
    }

    /** The words of the article; where a page number belongs any number will do here, and its right one otherwise. */
    private static List<String> expected(PrintedEdition print, List<ArticleWord> words, List<String> spoken) {
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            ArticleWord word = words.get(i);
            if (word.pageOf().isEmpty()) {
                expected.add(word.text());
            } else if (i < spoken.size() && PageNumbers.isNumber(spoken.get(i))) {
                expected.add(spoken.get(i));
            } else {
                expected.add(String.valueOf(print.pageOf(word.pageOf())));
            }
        }
        return expected;
    }

    private static Element element(List<ArticleWord> words, int at) {
        return words.get(Math.min(at, words.size() - 1)).element();
    }

    private static String told(Difference found) {
        String place = found.told("the page", "the PDF");
        return switch (found.kind()) {
            case FORMS -> "the PDF stores letters in another form: " + place;
            case SPACES -> "the PDF runs words together or cuts them: " + place;
            case WORDS -> "the PDF does not say what the page says: " + place;
        };
    }
}
