package plainleaf.check.press;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in a line what a press file is: what a clean preflight has seen. */
final class FileSummary {
    private FileSummary() {}

    static String of(PressFile file) {
        List<PressPage> pages = file.pages();
        double ink = pages.stream().mapToDouble(page -> page.peak().ink()).max().orElse(0);
        boolean measured = pages.stream()
                .flatMap(PressPage::printed)
                .allMatch(mark -> mark.hue().space().isInks());
        return Stream.of(
                        String.valueOf(Path.of(file.source().file()).getFileName()),
                        pages.size() + (pages.size() == 1 ? " page" : " pages"),
                        each(
                                pages,
                                boxes -> boxes.page()
                                        .map(page -> "trim " + Millimetres.size(page))
                                        .orElse("no trim")),
                        "bleed "
                                + each(
                                        pages,
                                        boxes -> boxes.page().isEmpty()
                                                ? "unknown"
                                                : Millimetres.text(Math.max(0, boxes.bleedWidth())) + " mm"),
                        condition(file.identity()),
                        measured ? "most ink " + Math.round(ink) + " %" : "ink not known of all colours")
                .collect(Collectors.joining(", "));
    }

    /** What is so of the pages: of all, or of several kinds of them. */
    private static String each(List<PressPage> pages, Function<PageBoxes, String> words) {
        return pages.stream().map(page -> words.apply(page.boxes())).distinct().collect(Collectors.joining(" and "));
    }

    private static String condition(Identity identity) {
        String named = identity.intents().stream()
                .filter(intent -> intent.kind().equals("GTS_PDFX"))
                .map(Identity.OutputIntent::condition)
                .filter(condition -> !condition.isBlank())
                .collect(Collectors.joining(" and "));
        return named.isEmpty() ? "no output condition" : "for " + named;
    }
}
