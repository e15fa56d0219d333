package plainleaf.check.pdf;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.check.html.ArticleWord;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds contents lists that send the reader to the wrong page. */
public final class PdfContentsCheck implements Check<PrintedEdition> {
    public static final Rule RULE = new Rule(
            "pdf-contents",
            Severity.ERROR,
            "The contents are a list of contents, and their page numbers are those of the pages they name.",
            "UKAAF G003; PDF/UA-1, 7.1",
            "this is a fault of the program; please report it with the file",
            Example.pdf(
                    "the contents say “Going down, page 3”, and it begins on page 2",
                    "the contents say “Going down, page 2”, and it begins there"));

    @Override
    public Stream<Diagnostic> check(PrintedEdition print) {
        List<ArticleWord> words = print.article().words();
        List<String> spoken = new PrintedWords(print).texts();
        // Where the words differ, another rule says so, and no number can be told from a word.
        return words.size() != spoken.size()
                ? Stream.empty()
                : IntStream.range(0, words.size())
                        .filter(i -> !words.get(i).pageOf().isEmpty())
                        .boxed()
                        .flatMap(i -> compare(print, words.get(i), spoken.get(i)));
    }

    private static Stream<Diagnostic> compare(PrintedEdition print, ArticleWord word, String number) {
        int page = print.pageOf(word.pageOf());
        return page == 0 || !PageNumbers.isNumber(number) || PageNumbers.value(number) == page
                ? Stream.empty()
                : Stream.of(print.broken(
                        RULE,
                        word.element(),
                        "the contents say page " + number + " for " + word.pageOf() + ", which is on page " + page));
    }
}
