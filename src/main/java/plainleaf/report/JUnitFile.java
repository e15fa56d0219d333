package plainleaf.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plainleaf.diagnostic.Chapter;
import plainleaf.diagnostic.Chapter.Subject;
import plainleaf.model.Audit;
import plainleaf.model.Audit.Entry;
import plainleaf.model.Bytes;
import plainleaf.model.Cause;
import plainleaf.model.EditionId;

/**
 * {@code junit.xml}: a suite for each leaflet, and in it a case for each edition and each chapter of rules, as GitLab and
 * Jenkins read it. What was not looked at is skipped, never passed.
 */
final class JUnitFile {
    private static final String SHARED = "site and shared files";

    private final Audit audit;
    private final Map<EditionId, List<Cause>> causes;
    private final List<Chapter> chapters;
    private final Map<String, Chapter> byRule = new HashMap<>();

    private JUnitFile(Audit audit, List<Chapter> chapters) {
        this.audit = audit;
        this.causes = audit.byEdition();
        this.chapters = chapters.stream()
                .filter(chapter -> chapter.subject() != Subject.PDFS_OF_OTHERS)
                .toList();
        chapters.forEach(chapter -> chapter.rules().forEach(rule -> byRule.put(rule.id(), chapter)));
    }

    /** Elements of one suite, and how many of them failed or were skipped. */
    private record Suite(String name, List<Case> cases) {
        long failed() {
            return cases.stream().filter(each -> !each.failures().isEmpty()).count();
        }

        long skipped() {
            return cases.stream().filter(each -> !each.skipped().isEmpty()).count();
        }

        String counted() {
            return " tests=\"" + cases.size() + "\" failures=\"" + failed() + "\" errors=\"0\" skipped=\"" + skipped()
                    + "\"";
        }
    }

    /**
     * One case.
     *
     * @param skipped why it was not looked at; empty where it was
     * @param remarks what was found and fails nothing
     */
    private record Case(String place, String name, String skipped, List<Cause> failures, List<Cause> remarks) {}

    static Bytes of(Audit audit, List<Chapter> chapters) {
        return new JUnitFile(audit, chapters).whole();
    }

    private Bytes whole() {
        List<Suite> suites = new ArrayList<>();
        suites.add(new Suite(SHARED, shared()));
        audit.byLeaflet().forEach((leaflet, entries) -> suites.add(suite(leaflet, entries)));
        Suite all = new Suite(
                "Plainleaf",
                suites.stream().flatMap(suite -> suite.cases().stream()).toList());
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.append("<testsuites name=\"Plainleaf\"").append(all.counted()).append(">\n");
        suites.forEach(suite -> write(suite, xml));
        return Bytes.of(xml.append("</testsuites>\n").toString());
    }

    private List<Case> shared() {
        return Stream.of(
                        chapters.stream()
                                .filter(chapter -> !Set.of(Subject.PDFS, Subject.PRESS_FILES)
                                                .contains(chapter.subject())
                                        || isOfNoEdition(chapter))
                                .map(chapter -> judged(SHARED, chapter, audit.ofNoEdition(), unseen(chapter))),
                        unknown(SHARED, audit.ofNoEdition()).stream())
                .flatMap(each -> each)
                .toList();
    }

    /** Whether there is a finding of a kept edition that this version does not know any more. */
    private boolean isOfNoEdition(Chapter chapter) {
        return audit.ofNoEdition().stream().anyMatch(cause -> chapter.equals(byRule.get(cause.rule())));
    }

    private Suite suite(String leaflet, List<Entry> entries) {
        List<Case> cases = new ArrayList<>();
        for (Entry entry : entries) {
            List<Cause> ours = causes.getOrDefault(entry.id(), List.of());
            for (Chapter chapter : chapters) {
                if (chapter.subject() == Subject.PRESS_FILES && !isPrinted(entry, chapter, ours)) continue;
                cases.add(judged(place(entry.id()), chapter, ours, unseen(entry, chapter)));
                notApplied(entry, chapter).ifPresent(cases::add);
            }
            unknown(place(entry.id()), ours).ifPresent(cases::add);
        }
        return new Suite(leaflet, cases);
    }

    /** Whether a press file was made of an edition, or something was found in it: else nobody asked for one. */
    private boolean isPrinted(Entry entry, Chapter chapter, List<Cause> ours) {
        return entry.files().stream().anyMatch(file -> file.startsWith("print/"))
                || ours.stream().anyMatch(cause -> chapter.equals(byRule.get(cause.rule())));
    }

    /** The rules of a chapter that looked at nothing in the language of an edition. */
    private Optional<Case> notApplied(Entry entry, Chapter chapter) {
        String rules = entry.notApplied().stream()
                .filter(rule -> chapter.equals(byRule.get(rule)))
                .collect(Collectors.joining(", "));
        return rules.isEmpty()
                ? Optional.empty()
                : Optional.of(new Case(
                        place(entry.id()),
                        chapter.title() + ": rules that do not know this language",
                        "these rules do not know the language, and looked at nothing: " + rules,
                        List.of(),
                        List.of()));
    }

    /** What an earlier version found by rules that are no more. */
    private Optional<Case> unknown(String place, List<Cause> causes) {
        List<Cause> ours = causes.stream()
                .filter(cause -> !byRule.containsKey(cause.rule()))
                .toList();
        return ours.isEmpty() ? Optional.empty() : Optional.of(judged(place, "Rules of another version", ours, ""));
    }

    private Case judged(String place, Chapter chapter, List<Cause> causes, String unseen) {
        List<Cause> ours = causes.stream()
                .filter(cause -> chapter.equals(byRule.get(cause.rule())))
                .toList();
        return judged(place, chapter.title(), ours, unseen);
    }

    private static Case judged(String place, String name, List<Cause> ours, String unseen) {
        List<Cause> failures =
                ours.stream().filter(cause -> cause.severity().equals("error")).toList();
        List<Cause> remarks =
                ours.stream().filter(cause -> !failures.contains(cause)).toList();
        return new Case(place, name, failures.isEmpty() ? unseen : "", failures, remarks);
    }

    /** Why this chapter's rules could not look at this edition; empty where they did. */
    private String unseen(Entry entry, Chapter chapter) {
        if (entry.state().equals("missing")) return "there is no text for this edition";
        if (entry.passed() || chapter.subject() == Subject.SOURCES) return unseen(chapter);
        return entry.reason().equals("policy")
                ? "the site's policy withholds this edition"
                : "an error withholds this edition, so that this was not made or not looked at";
    }

    /** Why this chapter's rules could look at nothing in this run; empty where they could. */
    private String unseen(Chapter chapter) {
        return chapter.subject() == Subject.PAGES_IN_A_BROWSER && !audit.inBrowser()
                ? "no page was looked at in a browser: check --deep does it"
                : "";
    }

    private static String place(EditionId id) {
        return id.leaflet() + "." + id.language() + "." + id.variant().id();
    }

    private static void write(Suite suite, StringBuilder xml) {
        xml.append("  <testsuite name=\"").append(Xml.text(suite.name())).append('"');
        xml.append(suite.counted()).append(">\n");
        suite.cases().forEach(each -> write(each, xml));
        xml.append("  </testsuite>\n");
    }

    private static void write(Case each, StringBuilder xml) {
        xml.append("    <testcase classname=\"").append(Xml.text(each.place()));
        xml.append("\" name=\"").append(Xml.text(each.name())).append("\" time=\"0\"");
        if (each.skipped().isEmpty()
                && each.failures().isEmpty()
                && each.remarks().isEmpty()) {
            xml.append("/>\n");
            return;
        }
        xml.append(">\n");
        if (!each.skipped().isEmpty())
            xml.append("      <skipped message=\"")
                    .append(Xml.text(each.skipped()))
                    .append("\"/>\n");
        if (!each.failures().isEmpty()) {
            Cause first = each.failures().get(0);
            xml.append("      <failure type=\"").append(Xml.text(first.rule()));
            xml.append("\" message=\"").append(Xml.text(first.message())).append("\">");
            each.failures().forEach(cause -> xml.append(Xml.text(told(cause))).append('\n'));
            xml.append("</failure>\n");
        }
        if (!each.remarks().isEmpty()) {
            xml.append("      <system-out>");
            each.remarks().forEach(cause -> xml.append(Xml.text(told(cause))).append('\n'));
            xml.append("</system-out>\n");
        }
        xml.append("    </testcase>\n");
    }

    private static String told(Cause cause) {
        return cause.severity() + "[" + cause.rule() + "] " + cause.place() + " " + cause.message()
                + (cause.help().isEmpty() ? "" : " (help: " + cause.help() + ")");
    }
}
