package plainleaf.content.markdown;

import com.vladsch.flexmark.util.ast.Node;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import plainleaf.content.source.Suggestion;
import plainleaf.model.Language;
import plainleaf.model.Problem.Kind;

/** Understands what stands in the braces behind bracketed words: the language of the words, and nothing else. */
public final class LanguageMarks {
    private static final Pattern LANGUAGE = Pattern.compile("lang[ \\t]*=[ \\t]*(?:\"([^\"]*)\"|([^\"\\s]*))");
    private static final Pattern TYPED = Pattern.compile("\\]\\{[ \\t]*lang[ \\t]*=");
    private static final String EXAMPLE = "Write [bonjour]{lang=fr}, with the tag of the language.";

    private final Manuscript manuscript;

    LanguageMarks(Manuscript manuscript) {
        this.manuscript = manuscript;
    }

    /** Whether there are marks in a text that is no Markdown, so that they would be printed. */
    public static boolean stand(String text) {
        return TYPED.matcher(text).find();
    }

    /** The language that is meant; empty and a problem where that cannot be known. */
    Optional<Language> language(MarkNode mark, Language around) {
        Matcher said = LANGUAGE.matcher(mark.attributes());
        if (!said.matches()) {
            boolean other = !mark.attributes().startsWith("lang");
            problem(
                    mark,
                    other
                            ? "“" + mark.getChars() + "” means nothing here: only a language can be marked."
                            : "“" + mark.getChars() + "” does not name one language.",
                    other ? "Take it out; a language is marked so: [bonjour]{lang=fr}." : EXAMPLE);
            return Optional.empty();
        }
        String tag = said.group(1) == null ? said.group(2) : said.group(1);
        Optional<Language> language = manuscript.languages().find(tag, around);
        if (language.isEmpty()) {
            problem(
                    mark,
                    "“" + tag + "” is the tag of no language whose script is known.",
                    manuscript
                            .languages()
                            .nearest(tag)
                            .map(Suggestion::question)
                            .orElse("Write a BCP 47 tag, such as fr, ar or zh-Hans; a rare language with its script,"
                                    + " such as prs-Arab."));
        }
        return language;
    }

    /** Reports a mark that belongs to no words; one behind a bracket that a backslash opens is meant to be seen. */
    void reportLoose(MarkNode mark, Span around) {
        boolean literal = around.nodes().stream()
                .filter(node -> node.getStartOffset() < mark.getStartOffset())
                .anyMatch(node -> node.getChars().toString().contains("\\["));
        if (!literal) {
            problem(
                    mark,
                    "“" + mark.getChars() + "” stands behind no words in square brackets.",
                    EXAMPLE.replace(".", "; nothing stands between the brackets and the braces."));
        }
    }

    /** Reports brackets with nothing in them. */
    void reportEmpty(MarkedSpans.Marked marked) {
        if (marked.isBlank()) {
            MarkNode mark = marked.mark();
            problem(mark, "There are no words in the brackets before “" + mark.getChars() + "”.", EXAMPLE);
        }
    }

    private void problem(Node mark, String detail, String hint) {
        manuscript.problem(Kind.LANGUAGE_OF_PARTS, manuscript.at(mark), detail, hint);
    }
}
