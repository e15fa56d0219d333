package plainleaf.check.pdf;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
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
                    "A list holds items, each with its text, and all with a label or none; ours is numbered where the page's is.",
                    "PDF/UA-1, 7.6; ISO 32000-1, 14.8.4.3.3",
                    "this is a fault of the program or of a style sheet; please report it with the file",
                    new Example(
                            Example.Form.PDF,
                            "A list of three items, of which the second has lost its number.",
                            "Three items: 1, 2 and 3."))
            .ofOthers(Severity.WARNING, LonePdf.CURE);

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
        List<Tag> parts = list.childTags().toList();
        return Stream.of(
                        told(view, parts, part -> !PARTS.contains(part.standard()), "something that is no item"),
                        told(
                                view,
                                parts,
                                part -> part.is("LI") && labelled > 0 && !has(part, "Lbl"),
                                "an item that has lost its label"),
                        told(
                                view,
                                parts,
                                part -> part.is("LI") && !has(part, "LBody"),
                                "an item that does not say what its text is (LBody)"))
                .flatMap(Optional::stream);
    }

    /** The first such part of a list, which stands for all of them. */
    private static Optional<Diagnostic> told(PdfView view, List<Tag> parts, Predicate<Tag> wrong, String what) {
        List<Tag> found = parts.stream().filter(wrong).toList();
        String more = found.size() > 1 ? ", and so " + (found.size() - 1) + " more" : "";
        return found.stream()
                .findFirst()
                .map(part ->
                        view.broken(RULE, part, "a list has " + what + ": “" + Texts.start(part.text()) + "”" + more));
    }

    private static boolean has(Tag item, String part) {
        return item.childTags().anyMatch(tag -> tag.is(part));
    }
}
