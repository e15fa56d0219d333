package plainleaf.check.press;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plainleaf.check.tags.Box;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;
import plainleaf.model.Location;

/**
 * A press file as it was read.
 *
 * @param file as the user named it
 * @param cutOff whether its end is missing
 * @param exhausted whether so much is drawn that its end was not looked at
 */
record PressFile(
        String file, PressLimits limits, Identity identity, List<PressPage> pages, boolean cutOff, boolean exhausted)
        implements PressReading {
    PressFile {
        pages = List.copyOf(pages);
    }

    /**
     * A breach on a page.
     *
     * @param kind what one finding is made of, however often it is on the page
     * @param words what is wrong there
     */
    record Spot(Severity severity, String kind, Box box, String words) {
        static Spot error(String kind, Box box, String words) {
            return new Spot(Severity.ERROR, kind, box, words);
        }

        static Spot warning(String kind, Box box, String words) {
            return new Spot(Severity.WARNING, kind, box, words);
        }

        static Spot note(String kind, Box box, String words) {
            return new Spot(Severity.NOTE, kind, box, words);
        }
    }

    /** A breach by the file as a whole. */
    Diagnostic broken(Rule rule, String words) {
        return rule.brokenAt(Location.of(file), words);
    }

    /** A breach by a page as a whole. */
    Diagnostic broken(Rule rule, PressPage page, String words) {
        return broken(rule, "page " + page.number() + ": " + words).onPage(page.number());
    }

    /** The breaches of each page: those of one kind are one finding, which says where the first of them is. */
    Stream<Diagnostic> each(Rule rule, Function<PressPage, Stream<Spot>> find) {
        return pages.stream().flatMap(page -> {
            Map<String, List<Spot>> kinds = find.apply(page)
                    .collect(Collectors.groupingBy(
                            spot -> spot.severity() + spot.kind(), LinkedHashMap::new, Collectors.toList()));
            return kinds.values().stream().map(spots -> told(rule, page, spots));
        });
    }

    /** Breaches by whole pages: what is the same on several is one finding, on the first of them. */
    Stream<Diagnostic> alike(Rule rule, Severity severity, Function<PressPage, Stream<String>> find) {
        Map<String, List<PressPage>> pagesOf = new LinkedHashMap<>();
        for (PressPage page : pages) {
            find.apply(page)
                    .forEach(words -> pagesOf.computeIfAbsent(words, w -> new ArrayList<>())
                            .add(page));
        }
        return pagesOf.entrySet().stream()
                .map(entry -> broken(rule, entry.getValue().get(0), entry.getKey() + others(entry.getValue()))
                        .as(severity));
    }

    private static String others(List<PressPage> pages) {
        int more = pages.size() - 1;
        return more == 0 ? "" : more == 1 ? ", and so 1 more page" : ", and so " + more + " more pages";
    }

    /** What cannot be told of pages that do not say where they are cut. */
    Stream<Diagnostic> untrimmed(Rule rule, Severity severity, String words) {
        return alike(
                rule,
                severity,
                page -> page.boxes().page().isPresent()
                        ? Stream.empty()
                        : Stream.of("without a trim nobody knows " + words));
    }

    private Diagnostic told(Rule rule, PressPage page, List<Spot> spots) {
        Spot first = spots.get(0);
        int more = spots.size() - 1;
        String others = more == 0 ? "" : more == 1 ? ", and at 1 more place" : ", and at " + more + " more places";
        return broken(rule, page, first.words() + ", " + page.place(first.box()) + others)
                .as(first.severity());
    }
}
