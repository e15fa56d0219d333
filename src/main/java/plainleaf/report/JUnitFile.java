package plainleaf.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import plainleaf.model.Audit;
import plainleaf.model.Audit.Entry;
import plainleaf.model.Bytes;
import plainleaf.model.Cause;
import plainleaf.model.EditionId;

/**
 * {@code junit.xml}: a suite for each leaflet, and in it a case for each edition and each group of rules, as GitLab and
 * Jenkins read it. What was not looked at is skipped, never passed.
 */
final class JUnitFile {
    private static final String SHARED = "site and shared files";

    private final Audit audit;
    private final Map<EditionId, List<Cause>> causes;

    private JUnitFile(Audit audit) {
        this.audit = audit;
        this.causes = audit.byEdition();
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

    static Bytes of(Audit audit) {
        return new JUnitFile(audit).whole();
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
        return List.of(
                judged(SHARED, RuleGroup.TEXT, audit.ofNoEdition(), ""),
                judged(SHARED, RuleGroup.DESIGN, audit.ofNoEdition(), ""));
    }

    private Suite suite(String leaflet, List<Entry> entries) {
        List<Case> cases = new ArrayList<>();
        for (Entry entry : entries)
            for (RuleGroup group : RuleGroup.values())
                cases.add(judged(
                        place(entry.id()), group, causes.getOrDefault(entry.id(), List.of()), unseen(entry, group)));
        return new Suite(leaflet, cases);
    }

    private static Case judged(String place, RuleGroup group, List<Cause> causes, String unseen) {
        List<Cause> ours = causes.stream()
                .filter(cause -> RuleGroup.of(cause.rule()) == group)
                .toList();
        List<Cause> failures =
                ours.stream().filter(cause -> cause.severity().equals("error")).toList();
        List<Cause> remarks =
                ours.stream().filter(cause -> !failures.contains(cause)).toList();
        return new Case(place, group.title(), failures.isEmpty() ? unseen : "", failures, remarks);
    }

    /** Why this group's rules could not look at this edition; empty where they did. */
    private static String unseen(Entry entry, RuleGroup group) {
        if (entry.state().equals("missing")) return "there is no text for this edition";
        if (entry.passed() || !group.needsEdition()) return "";
        return entry.reason().equals("policy")
                ? "the site's policy withholds this edition"
                : "an error withholds this edition, so that this was not made or not looked at";
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
