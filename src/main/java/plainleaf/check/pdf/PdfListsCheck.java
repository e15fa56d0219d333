package plainleaf.check.pdf;

import java.util.Set;
import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.check.tags.Tag;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds lists that are none for a screen reader. */
public final class PdfListsCheck implements Check<PdfView> {
    public static final Rule RULE = new Rule(
            "pdf-lists",
            Severity.ERROR,
            "A list holds items, each with its text, and all with a label or none.",
            "PDF/UA-1, 7.6; ISO 32000-1, 14.8.4.3.3",
            "this is a fault of the program or of a style sheet; please report it with the file",
            new Example(
                    Example.Form.PDF,
                    "A list of three items, of which the second has lost its number.",
                    "Three items: 1, 2 and 3."));

    private static final Set<String> PARTS = Set.of("LI", "L", "Caption", "Artifact");

    @Override
    public Stream<Diagnostic> check(PdfView view) {
        return view.tags().tags("L").flatMap(list -> list(view, list));
    }

    private static Stream<Diagnostic> list(PdfView view, Tag list) {
        long items = list.childTags().filter(part -> part.is("LI")).count();
        long labelled = list.childTags()
                .filter(part -> part.is("LI") && has(part, "Lbl"))
                .count();
        if (items == 0) {
            return Stream.of(view.broken(RULE, list, "a list holds no item"));
        }
        Stream<Diagnostic> labels = labelled == 0 || labelled == items
                ? Stream.empty()
                : list.childTags()
                        .filter(part -> part.is("LI") && !has(part, "Lbl"))
                        .map(item -> view.broken(
                                RULE,
                                item,
                                "an item of a list has lost its label: “" + Texts.start(item.text()) + "”"));
        return Stream.concat(labels, list.childTags().flatMap(part -> part(view, part)));
    }

    private static Stream<Diagnostic> part(PdfView view, Tag part) {
        if (!PARTS.contains(part.standard())) {
            return Stream.of(view.broken(
                    RULE, part, "a list holds something that is no item: “" + Texts.start(part.text()) + "”"));
        }
        return part.is("LI") && !has(part, "LBody")
                ? Stream.of(view.broken(
                        RULE, part, "an item of a list has no text of its own: “" + Texts.start(part.text()) + "”"))
                : Stream.empty();
    }

    private static boolean has(Tag item, String part) {
        return item.childTags().anyMatch(tag -> tag.is(part));
    }
}
