package plainleaf.check.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.check.html.ArticleWord;
import plainleaf.check.tags.SpokenWord;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds words that a screen reader would say in the wrong language. */
public final class PdfLanguagesCheck implements Check<PrintedEdition> {
    public static final Rule RULE = new Rule(
            "pdf-languages",
            Severity.ERROR,
            "Every word of the PDF is in the language it has on the page, and the pages follow in its direction.",
            "PDF/UA-1, 7.2; Matterhorn 11-001 to 11-007; WCAG 2.2, 3.1.1 and 3.1.2",
            "this is a fault of the program; please report it with the file",
            Example.pdf(
                    "“y grisiau” is read by the English voice, as if it were English",
                    "“y grisiau” is read by the Welsh voice"));

    @Override
    public Stream<Diagnostic> check(PrintedEdition print) {
        return Stream.concat(document(print), parts(print));
    }

    private static Stream<Diagnostic> document(PrintedEdition print) {
        String wanted = print.article().root().attr("lang");
        String said = print.tags().language();
        return same(wanted, said)
                ? Stream.empty()
                : Stream.of(print.broken(RULE, 0, "", "the PDF says its language is “" + said + "”, not " + wanted));
    }

    /** One finding where each stretch of words in a wrong language begins. */
    private static Stream<Diagnostic> parts(PrintedEdition print) {
        List<ArticleWord> words = print.article().words();
        List<SpokenWord> spoken = new PrintedWords(print).words();
        List<Diagnostic> found = new ArrayList<>();
        // Where the words differ another rule says so, and no word can be laid beside its own.
        String last = "";
        for (int i = 0; words.size() == spoken.size() && i < words.size(); i++) {
            String wanted = words.get(i).language();
            String said = spoken.get(i).language();
            String fault = same(wanted, said) ? "" : "in “" + said + "”, not in " + wanted;
            if (!fault.isEmpty() && !fault.equals(last)) {
                found.add(print.broken(
                                RULE,
                                words.get(i).element(),
                                "from “" + spoken.get(i).text() + "” on the PDF is " + fault)
                        .onPage(spoken.get(i).page()));
            }
            last = fault;
        }
        return found.stream();
    }

    /** Language tags are the same whatever their case (RFC 5646, 2.1.1). */
    private static boolean same(String one, String other) {
        return one.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
    }
}
