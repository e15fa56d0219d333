package plainleaf.check.html;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.check.content.Passage;
import plainleaf.check.content.Passages;
import plainleaf.check.content.Sources;
import plainleaf.check.words.Difference;
import plainleaf.check.words.Words;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;
import plainleaf.model.Location;

/** Finds words that were lost, added or moved between the Markdown and its article. */
public final class HtmlWordsCheck implements Check<ArticleTree> {
    public static final Rule RULE = new Rule(
            "html-words",
            Severity.ERROR,
            "The page has the words of the text, all of them, in their order.",
            "WCAG 2.2, 1.3.2",
            "this is a fault of a template or of the program; please report it with the file",
            Example.html(
                    "<p data-at=\"31:1\">Hold the rail. Step down with your good leg first.</p>",
                    "<p data-at=\"31:1\">Hold the rail. Step down with your bad leg first.</p>"));

    /** A word of the Markdown and the passage it stands in. */
    private record Written(String word, Location location) {}

    private final Sources sources;

    public HtmlWordsCheck(Sources sources) {
        this.sources = sources;
    }

    @Override
    public Stream<Diagnostic> check(ArticleTree article) {
        List<Written> written = Passages.seen(article.edition().translation(), sources)
                .flatMap(HtmlWordsCheck::words)
                .toList();
        List<String> shown = article.written().stream().map(ArticleWord::text).toList();
        if (written.isEmpty() || shown.isEmpty()) {
            return Stream.of(RULE.brokenIn(article.id(), article.file(), "the text or its page has no words at all"));
        }
        Optional<Difference> difference =
                Difference.between(written.stream().map(Written::word).toList(), shown);
        return difference
                .map(found ->
                        RULE.brokenIn(article.id(), place(written, found.at()), found.told("the text", "its page")))
                .stream();
    }

    private static Stream<Written> words(Passage passage) {
        return Words.of(passage.text()).stream().map(word -> new Written(word, passage.location()));
    }

    private static Location place(List<Written> written, int at) {
        return written.get(Math.min(at, written.size() - 1)).location();
    }
}
