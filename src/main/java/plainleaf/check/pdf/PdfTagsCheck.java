package plainleaf.check.pdf;

import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.check.html.ArticleTree;
import plainleaf.check.tags.FileEnd;
import plainleaf.check.tags.Unreadable;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds PDFs without tags, and tags that are broken in themselves. */
public final class PdfTagsCheck implements Check<PdfView> {
    public static final Rule RULE = new Rule(
                    "pdf-tags",
                    Severity.ERROR,
                    "A PDF can be read and has one whole tree of tags.",
                    "PDF/UA-1, 7.1; Matterhorn 01-005",
                    "this is a fault of the program; please report it with the file",
                    Example.pdf(
                            "a screen reader opens the file and finds no tags: it guesses the order, and no heading is a heading",
                            "a screen reader finds one tree that holds all of the document"))
            .ofOthers(Severity.ERROR, LonePdf.CURE);

    /** The finding for a file no tags can be read from. */
    public static Diagnostic unreadable(ArticleTree article, Unreadable file) {
        return RULE.brokenIn(article.id(), article.file(), "the PDF " + file.reason());
    }

    @Override
    public Stream<Diagnostic> check(PdfView print) {
        return print.tags().roots().isEmpty()
                ? Stream.of(print.broken(RULE, 0, "", "the PDF has no tags"))
                : print.tags().faults().stream()
                        .filter(fault -> !fault.equals(FileEnd.FAULT))
                        .map(fault -> print.broken(RULE, 0, "", "in the PDF, " + fault));
    }
}
