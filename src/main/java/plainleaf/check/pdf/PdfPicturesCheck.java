package plainleaf.check.pdf;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import plainleaf.check.Check;
import plainleaf.check.tags.Tag;
import plainleaf.check.words.Alignment;
import plainleaf.check.words.Alignment.Pair;
import plainleaf.check.words.Words;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds pictures that are lost in the PDF, or say something else there. */
public final class PdfPicturesCheck implements Check<PrintedEdition> {
    public static final Rule RULE = new Rule(
            "pdf-pictures",
            Severity.ERROR,
            "Every picture that says something on the page says the same in the PDF, and no other picture does; one that is"
                    + " decorative is drawn, and nothing is said of it.",
            "PDF/UA-1, 7.1 and 7.3; WCAG 2.2, 1.1.1",
            "this is a fault of the program; please report it with the file",
            Example.pdf("heard: “graphic”", "heard: “graphic, A person on the stairs”"));

    private static final Pattern DOTS = Pattern.compile("\\.(?:png|jpe?g)$", Pattern.CASE_INSENSITIVE);

    @Override
    public Stream<Diagnostic> check(PrintedEdition print) {
        List<Element> pictures = print.article()
                .select("img[alt], svg[role=img]")
                .filter(picture -> !alternative(picture).isBlank())
                .toList();
        List<Tag> figures = print.tags().tags("Figure").toList();
        return Stream.concat(
                Alignment.differences(pictures, figures, PdfPicturesCheck::same).stream()
                        .map(pair -> told(print, pair)),
                undrawn(print));
    }

    /** Of the decorative pictures those made of dots can be counted: a drawing is lines, as a frame is. */
    private static Stream<Diagnostic> undrawn(PrintedEdition print) {
        List<Element> asked = print.article()
                .select("img[alt]")
                .filter(picture -> alternative(picture).isBlank()
                        && DOTS.matcher(picture.attr("src")).find())
                .toList();
        long drawn = print.tags().drawn().stream()
                .flatMap(page -> page.pictures().stream())
                .filter(picture -> picture.image() && picture.artifact())
                .count();
        return drawn >= asked.size()
                ? Stream.empty()
                : Stream.of(print.broken(
                        RULE,
                        drawn == 0 ? asked.get(0) : print.article().root(),
                        "of the decorative pictures on the page, " + asked.size()
                                + " are made of dots; the number of those drawn in the PDF is " + drawn));
    }

    private static boolean same(Element picture, Tag figure) {
        return sameWords(picture, figure) && figure.box().isPresent();
    }

    private static boolean sameWords(Element picture, Tag figure) {
        return Words.of(alternative(picture)).equals(Words.of(figure.alternative()));
    }

    private static String alternative(Element picture) {
        return picture.attr(picture.nameIs("img") ? "alt" : "aria-label");
    }

    private static Diagnostic told(PrintedEdition print, Pair<Element, Tag> pair) {
        if (pair.expected().isEmpty()) {
            Tag figure = pair.actual().orElseThrow();
            return print.broken(
                    RULE, figure, "the PDF has a picture that the page has not: “" + figure.alternative() + "”");
        }
        Element picture = pair.expected().get();
        String wanted = "“" + Texts.start(alternative(picture)) + "”";
        return pair.actual()
                .map(figure -> print.broken(
                                RULE,
                                picture,
                                sameWords(picture, figure)
                                        ? "the PDF does not say where the picture " + wanted + " stands (BBox)"
                                        : "the picture " + wanted + " says “" + figure.alternative() + "” in the PDF")
                        .onPage(figure.page()))
                .orElseGet(() -> print.broken(RULE, picture, "the PDF has no picture " + wanted));
    }
}
