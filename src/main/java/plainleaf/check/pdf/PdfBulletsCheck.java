package plainleaf.check.pdf;

import java.util.Set;
import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.check.tags.Tag;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds bullets that are read out as a letter. */
public final class PdfBulletsCheck implements Check<PdfView> {
    public static final Rule RULE = new Rule(
            "pdf-bullets",
            Severity.ERROR,
            "A bullet is a bullet to a screen reader too, never a letter such as n.",
            "PDF/UA-1, 7.2 and 7.21.7; Matterhorn 10-001",
            "this is a fault of a style sheet: a symbol font must not draw bullets",
            Example.pdf("heard: “n, a rail”", "heard: “bullet, a rail”"));

    private static final Set<String> UNORDERED = Set.of("None", "Disc", "Circle", "Square", "Unordered");

    @Override
    public Stream<Diagnostic> check(PdfView print) {
        return print.tags().tags("L").flatMap(list -> list(print, list));
    }

    private static Stream<Diagnostic> list(PdfView print, Tag list) {
        boolean unordered = UNORDERED.contains(list.attributes().getOrDefault("ListNumbering", "None"));
        return list.childTags()
                .filter(item -> item.is("LI"))
                .flatMap(Tag::childTags)
                .filter(label -> label.is("Lbl"))
                .filter(label -> isLetter(label.text()) && (unordered || isSymbol(label)))
                .map(label -> print.broken(RULE, label, "a bullet is read out as the letter “" + label.text() + "”"));
    }

    private static boolean isLetter(String text) {
        return text.length() == 1 && (text.charAt(0) | 0x20) >= 'a' && (text.charAt(0) | 0x20) <= 'z';
    }

    private static boolean isSymbol(Tag label) {
        return label.runs()
                .flatMap(run -> run.fonts().stream())
                .anyMatch(font -> font.contains("Dingbats") || font.contains("Symbol"));
    }
}
