package plainleaf.check.html;

import com.ibm.icu.lang.UCharacter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import plainleaf.check.Check;
import plainleaf.check.content.Passage;
import plainleaf.check.content.Passages;
import plainleaf.check.content.Sources;
import plainleaf.check.words.Words;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;
import plainleaf.model.ForeignPart;
import plainleaf.model.Language;
import plainleaf.model.Translation;

/** Finds words that the text marks as another language's and the page does not, or the other way about. */
public final class HtmlPartLanguagesCheck implements Check<ArticleTree> {
    public static final Rule RULE = new Rule(
            "html-languages",
            Severity.ERROR,
            "Every word of the page has the language that the text gives it, and each part its direction.",
            "WCAG 2.2, 3.1.2; HTML, 3.2.6.2 and 3.2.6.4",
            "this is a fault of a template or of the program; please report it with the file",
            Example.html("<span>y grisiau</span>", "<span lang=\"cy\">y grisiau</span>"));

    private final Sources sources;

    public HtmlPartLanguagesCheck(Sources sources) {
        this.sources = sources;
    }

    @Override
    public Stream<Diagnostic> check(ArticleTree article) {
        return Stream.concat(languages(article), directions(article));
    }

    /** One finding where each stretch of words in a wrong language begins. */
    private Stream<Diagnostic> languages(ArticleTree article) {
        Translation text = article.edition().translation();
        List<String> wanted = Passages.seen(text, sources)
                .flatMap(passage -> languages(passage, text.language()))
                .toList();
        List<ArticleWord> words = article.written();
        List<Diagnostic> found = new ArrayList<>();
        String last = "";
        // Where the words differ another rule says so, and no word can be laid beside its own.
        for (int i = 0; words.size() == wanted.size() && i < words.size(); i++) {
            String said = words.get(i).language();
            String fault = said.equals(wanted.get(i)) ? "" : "in “" + said + "”, not in " + wanted.get(i);
            if (!fault.isEmpty() && !fault.equals(last)) {
                found.add(RULE.brokenIn(
                        article.id(),
                        article.place(words.get(i).element()),
                        "from “" + words.get(i).text() + "” on the page is " + fault));
            }
            last = fault;
        }
        return found.stream();
    }

    /** The language of each word of a passage: that of its first letter or digit. */
    private static Stream<String> languages(Passage passage, Language language) {
        List<String> languages = new ArrayList<>();
        String text = passage.text() + " ";
        int start = 0;
        for (int at = 0; at < text.length(); at++) {
            if (UCharacter.isUWhiteSpace(text.charAt(at))) {
                String word = text.substring(start, at);
                if (!Words.core(word).isEmpty()) {
                    languages.add(languageAt(passage, start + firstLetter(word), language));
                }
                start = at + 1;
            }
        }
        return languages.stream();
    }

    private static int firstLetter(String word) {
        for (int at = 0; at < word.length(); at++) {
            if (UCharacter.isLetterOrDigit(word.codePointAt(at))) {
                return at;
            }
        }
        return 0;
    }

    private static String languageAt(Passage passage, int index, Language language) {
        return passage.foreign().stream()
                .filter(part -> part.start() <= index && index < part.end())
                .map(ForeignPart::language)
                .findFirst()
                .orElse(language)
                .tag();
    }

    private static Stream<Diagnostic> directions(ArticleTree article) {
        Translation text = article.edition().translation();
        Map<String, String> directions = new HashMap<>();
        Stream.concat(Stream.of(text.language()), text.foreign().stream())
                .forEach(language ->
                        directions.put(language.tag(), language.direction().id()));
        return article.written("[lang]").stream()
                .filter(part -> !direction(part).equals(directions.getOrDefault(part.attr("lang"), direction(part))))
                .map(part -> RULE.brokenIn(
                        article.id(),
                        article.place(part),
                        "“" + part.text() + "” is not set in the direction of its language, " + part.attr("lang")));
    }

    private static String direction(Element part) {
        Element holder = part.closest("[dir]");
        return holder == null ? "" : holder.attr("dir");
    }
}
