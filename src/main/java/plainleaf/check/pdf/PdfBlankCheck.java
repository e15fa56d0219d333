package plainleaf.check.pdf;

import java.util.Set;
import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.check.tags.FormField;
import plainleaf.check.tags.LinkArea;
import plainleaf.check.tags.Tag;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds tags with nothing in them but spaces. */
public final class PdfBlankCheck implements Check<PdfView> {
    public static final Rule RULE = new Rule(
                    "pdf-blank",
                    Severity.ERROR,
                    "No heading, paragraph or item is made of spaces alone.",
                    "PDF/UA-1, 7.1; Tagged PDF Best Practice Guide, 3.4",
                    "this is a fault of the program or of a style sheet; please report it with the file",
                    new Example(
                            Example.Form.PDF,
                            "A screen reader says “blank” three times between two paragraphs.",
                            "Two paragraphs, one after the other."))
            .ofOthers(Severity.WARNING, LonePdf.CURE);

    private static final Set<String> KINDS =
            Set.of("P", "H", "H1", "H2", "H3", "H4", "H5", "H6", "LI", "Caption", "BlockQuote", "Title");

    private static final Set<String> SAYING = Set.of("Figure", "Formula", "Form", "Annot");

    @Override
    public Stream<Diagnostic> check(PdfView view) {
        return view.tags()
                .tags()
                .filter(tag -> KINDS.contains(tag.standard()) && isBlank(tag))
                .map(tag -> view.broken(RULE, tag, "a tag " + tag.standard() + " holds nothing but spaces"));
    }

    private static boolean isBlank(Tag tag) {
        return tag.text().isEmpty()
                && tag.runs().allMatch(run -> run.unmapped() == 0)
                && tag.all().noneMatch(PdfBlankCheck::says);
    }

    private static boolean says(Tag tag) {
        return SAYING.contains(tag.standard())
                || !tag.alternative().isBlank()
                || tag.children().stream().anyMatch(child -> child instanceof LinkArea || child instanceof FormField);
    }
}
