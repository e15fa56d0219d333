package plainleaf.check.press;

import java.util.stream.Stream;
import plainleaf.check.Check;
import plainleaf.check.tags.FileEnd;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Example;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;

/** Finds pages that could not be looked at, and says what there was nothing of to look at. */
final class PressContentCheck implements Check<PressFile> {
    static final Rule RULE = new Rule(
            "press-content",
            Severity.ERROR,
            "Every page can be read to its end, and something is printed on it.",
            "PDF/X-4, ISO 15930-7; ISO 32000-1, 7.8",
            "export the document again; if a page is to be empty, let it be",
            Example.pdf("A page whose drawing breaks off", "A page that is drawn to its end"));

    @Override
    public Stream<Diagnostic> check(PressFile file) {
        Stream<Diagnostic> broken = file.pages().stream()
                .filter(page -> !page.whole())
                .map(page ->
                        file.broken(RULE, page, "the page cannot be read to its end, so not all of it was looked at"));
        Stream<Diagnostic> cutOff = file.cutOff() ? Stream.of(file.broken(RULE, FileEnd.FAULT)) : Stream.empty();
        Stream<Diagnostic> exhausted = file.exhausted()
                ? Stream.of(file.broken(RULE, "more is drawn than can be looked at, so the last pages were not"))
                : Stream.empty();
        if (count(file, Mark.class) == 0) {
            return Stream.of(
                            cutOff,
                            broken,
                            exhausted,
                            Stream.of(file.broken(RULE, "nothing at all is printed in this file")))
                    .flatMap(found -> found);
        }
        return Stream.of(cutOff, broken, exhausted, blank(file), unseen(file)).flatMap(found -> found);
    }

    private static Stream<Diagnostic> blank(PressFile file) {
        return file.pages().stream()
                .filter(page -> page.printed().findAny().isEmpty())
                .map(page -> file.broken(RULE, page, "nothing is printed on this page")
                        .as(Severity.NOTE));
    }

    /** A rule that had nothing to look at has not passed. */
    private static Stream<Diagnostic> unseen(PressFile file) {
        return Stream.of(
                        nothing(
                                file,
                                Mark.Letters.class,
                                "letters",
                                "press-black-text, press-type-size, press-safe-zone and press-fonts"),
                        nothing(file, Mark.Picture.class, "pictures made of dots", "press-resolution"),
                        nothing(file, Mark.Line.class, "lines", "press-hairline"))
                .flatMap(found -> found);
    }

    private static Stream<Diagnostic> nothing(PressFile file, Class<? extends Mark> kind, String name, String rules) {
        return count(file, kind) > 0
                ? Stream.empty()
                : Stream.of(file.broken(RULE, "the file has no " + name + ": " + rules + " had nothing to look at")
                        .as(Severity.NOTE)
                        .advising("nothing is to be done, unless the file should have some"));
    }

    private static long count(PressFile file, Class<? extends Mark> kind) {
        return file.pages().stream().flatMap(page -> page.printed(kind)).count();
    }
}
