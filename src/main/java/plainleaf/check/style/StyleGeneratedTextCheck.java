package plainleaf.check.style;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.check.css.Declaration;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds words that a style sheet puts into the text: no translator sees them, and no proof compares them. */
final class StyleGeneratedTextCheck implements Check<PrintStyle> {
    static final Rule RULE = new Rule(
            "style-generated-text",
            Severity.ERROR,
            "A style sheet writes no words, numbers or signs into the text; only the contents have their page numbers from it.",
            "WCAG 2.2, 1.3.1 (failure F87); PDF/UA-1, 7.1; OpenHTMLtoPDF gives ::before and ::after the tag of their element once more",
            "write it in the template, as a label that every language file has; header and footer belong in @page",
            Example.css(
                    ".note::before { content: \"Note: \"; }",
                    ".page-number::after { content: target-counter(attr(data-target), page); }"));

    private static final Set<String> NOTHING = Set.of("none", "normal", "inherit", "initial", "unset");

    /** Strings with nothing but spaces in them; U+00A0 is written as an escape. */
    private static final Pattern SPACES =
            Pattern.compile("([\"'])(?:[\\s\u00A0]|\\\\0*(?:a0|20)(?![0-9a-f])\\s?)*\\1", Pattern.CASE_INSENSITIVE);

    private static final Pattern PAGE_NUMBER =
            Pattern.compile("target-counter\\(\\s*attr\\(data-target\\)\\s*,\\s*page\\s*\\)");

    @Override
    public Stream<Diagnostic> check(PrintStyle style) {
        return style.ofElements("content")
                .filter(d -> !Words.isOneOf(d, NOTHING) && saysSomething(d))
                .map(d -> RULE.brokenAt(
                        d.place(),
                        "“" + d + "” writes into the text what is in no translation and under no tag of its own"));
    }

    private static boolean saysSomething(Declaration d) {
        String words =
                PAGE_NUMBER.matcher(SPACES.matcher(d.value()).replaceAll("")).replaceAll("");
        return !words.isBlank();
    }
}
