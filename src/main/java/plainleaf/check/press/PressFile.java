package plainleaf.check.press;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import plainleaf.check.tags.Box;
import plainleaf.diagnostic.Diagnostic;
import plainleaf.diagnostic.Rule;
import plainleaf.diagnostic.Severity;
import plainleaf.model.Location;

/**
 * A press file as it was read.
 *
 * @param cutOff whether its end is missing
 * @param exhausted whether so much is drawn that its end was not looked at
 */
record PressFile(
        Source source, PressLimits limits, Identity identity, List<PressPage> pages, boolean cutOff, boolean exhausted)
        implements PressReading {
    PressFile {
        pages = List.copyOf(pages);
    }

    /**
     * Where a file comes from.
     *
     * @param file as the user named it
     * @param pictures where the text has the picture of which these words are said; nowhere for a file of others
     */
    record Source(String file, Function<String, Optional<Location>> pictures) {
        /** Of a file whose text is not known. */
        static Source of(String file) {
            return new Source(file, words -> Optional.empty());
        }
    }

    /**
     * A breach on a page.
     *
     * @param kind what one finding is made of, however often it is in the file
     * @param words what is wrong there
     * @param alternative what is said of a picture that it is about; empty where it is about none
     * @param harm how bad it is beside others of its kind, of which the worst is told
     */
    record Spot(Severity severity, Object kind, Box box, String words, String alternative, double harm) {
        static Spot error(String kind, Box box, String words) {
            return new Spot(Severity.ERROR, kind, box, words, "", 0);
        }

        static Spot warning(String kind, Box box, String words) {
            return new Spot(Severity.WARNING, kind, box, words, "", 0);
        }

        static Spot note(String kind, Box box, String words) {
            return new Spot(Severity.NOTE, kind, box, words, "", 0);
        }
    }

    /** What it is, in a line, for whoever sends it. */
    String summary() {
        return FileSummary.of(this);
    }

    /** A breach by the file as a whole. */
    Diagnostic broken(Rule rule, String words) {
        return rule.brokenAt(Location.of(source.file()), words);
    }

    /** A breach by a page as a whole. */
    Diagnostic broken(Rule rule, PressPage page, String words) {
        return onPages(rule, Location.of(source.file()), List.of(page.number()), words);
    }

    private static Diagnostic onPages(Rule rule, Location place, List<Integer> pages, String words) {
        return rule.brokenAt(place, PageList.words(pages) + ": " + words).onPage(pages.get(0));
    }

    /** A breach and its page. */
    private record Seen(PressPage page, Spot spot) {}

    /** The breaches of all pages: those of one kind are one finding, which says where the worst of them is, or the first. */
    Stream<Diagnostic> each(Rule rule, Function<PressPage, Stream<Spot>> find) {
        Map<List<Object>, List<Seen>> kinds = new LinkedHashMap<>();
        for (PressPage page : pages) {
            find.apply(page)
                    .forEach(spot -> kinds.computeIfAbsent(
                                    List.of(spot.severity(), spot.kind()), kind -> new ArrayList<>())
                            .add(new Seen(page, spot)));
        }
        return kinds.values().stream().map(seen -> told(rule, seen));
    }

    private Diagnostic told(Rule rule, List<Seen> seen) {
        Seen worst = Collections.max(
                seen, Comparator.comparingDouble(one -> one.spot().harm()));
        List<Integer> on =
                seen.stream().map(one -> one.page().number()).distinct().toList();
        int more = seen.size() - 1;
        String others = more == 0 ? "" : more == 1 ? ", and at 1 more place" : ", and at " + more + " more places";
        int page = worst.page().number();
        String where = worst.page().place(worst.spot().box()) + (on.size() == 1 ? "" : " of page " + page);
        Location place =
                source.pictures().apply(worst.spot().alternative()).orElseGet(() -> Location.of(source.file()));
        return onPages(rule, place, on, worst.spot().words() + ", " + where + others)
                .onPage(page)
                .as(worst.spot().severity());
    }

    /**
     * A breach by a whole page.
     *
     * @param advice what to do about it; empty where the rule says it
     */
    record Fault(String words, String advice) {}

    /** Breaches by whole pages: what is the same on several is one finding. */
    Stream<Diagnostic> alike(Rule rule, Severity severity, Function<PressPage, Stream<String>> find) {
        return faults(rule, severity, page -> find.apply(page).map(words -> new Fault(words, "")));
    }

    /** The same, where some need advice of their own. */
    Stream<Diagnostic> faults(Rule rule, Severity severity, Function<PressPage, Stream<Fault>> find) {
        Map<Fault, List<Integer>> pagesOf = new LinkedHashMap<>();
        for (PressPage page : pages) {
            find.apply(page)
                    .forEach(fault -> pagesOf.computeIfAbsent(fault, f -> new ArrayList<>())
                            .add(page.number()));
        }
        return pagesOf.entrySet().stream()
                .map(entry -> onPages(
                                rule,
                                Location.of(source.file()),
                                entry.getValue(),
                                entry.getKey().words())
                        .as(severity)
                        .advising(entry.getKey().advice()));
    }

    /** What cannot be told of pages that do not say where they are cut. */
    Stream<Diagnostic> untrimmed(Rule rule, Severity severity, String words) {
        Fault untrimmed = new Fault(
                "without a trim nobody knows " + words,
                "this can be told once each page says where it is cut; press-boxes says how");
        return faults(rule, severity, page -> page.boxes().page().isPresent() ? Stream.empty() : Stream.of(untrimmed));
    }
}
