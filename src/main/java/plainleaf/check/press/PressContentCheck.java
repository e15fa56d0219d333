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
                    "Every page can be read to its end and turned into inks, and something is printed on it.",
                    "PDF/X-4, ISO 15930-7; ISO 32000-1, 7.8",
                    "export the document again; if a page is to be empty, let it be",
                    Example.pdf("A page whose drawing breaks off", "A page that is drawn to its end"))
            .but(Severity.NOTE, "where a page is empty, or a rule had nothing to look at");

    @Override
    public Stream<Diagnostic> check(PressFile file) {
        Stream<String> whole = Stream.of(
                        file.cutOff() ? FileEnd.FAULT : "",
                        file.exhausted() ? "more is drawn than can be looked at, so the last pages were not" : "",
                        has(file, Mark.class) ? "" : "nothing at all is printed in this file")
                .filter(words -> !words.isEmpty());
        return Stream.of(
                        whole.map(words -> file.broken(RULE, words)),
                        file.alike(RULE, Severity.ERROR, PressContentCheck::broken),
                        has(file, Mark.class)
                                ? file.alike(RULE, Severity.NOTE, PressContentCheck::blank)
                                : Stream.<Diagnostic>empty())
                .flatMap(found -> found);
    }

    private static Stream<String> broken(PressPage page) {
        return page.whole()
                ? Stream.empty()
                : Stream.of("the page cannot be read to its end, so not all of it was looked at");
    }

    private static Stream<String> blank(PressPage page) {
        return page.printed().findAny().isPresent() ? Stream.empty() : Stream.of("nothing is printed on this page");
    }

    /** A rule that had nothing to look at has not passed. */
    static Stream<Diagnostic> unseen(PressFile file) {
        Stream<String> letters = has(file, Mark.Letters.class)
                ? Stream.empty()
                : Stream.of("the file has no letters, or they are drawn as outlines: press-black-text, press-type-size,"
                        + " press-safe-zone and press-fonts had nothing to look at");
        Stream<String> pictures = has(file, Mark.Picture.class)
                ? Stream.empty()
                : Stream.of("the file has no pictures made of dots: press-resolution had nothing to look at");
        Stream<String> lines = has(file, Mark.Line.class) || has(file, Mark.Surface.class)
                ? Stream.empty()
                : Stream.of("the file has no lines: press-hairline had nothing to look at");
        return Stream.of(letters, pictures, lines)
                .flatMap(words -> words)
                .map(words -> file.broken(RULE, words)
                        .as(Severity.NOTE)
                        .advising("nothing is to be done, unless the file should have some"));
    }

    private static boolean has(PressFile file, Class<? extends Mark> kind) {
        return file.pages().stream()
                .anyMatch(page -> page.printed(kind).findAny().isPresent());
    }
}
