package plainleaf.report;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import plainleaf.model.Audit;
import plainleaf.model.Audit.Entry;
import plainleaf.model.Bytes;
import plainleaf.model.Cause;
import plainleaf.model.Duty;
import plainleaf.model.EditionId;

/** {@code summary.md}: the audit as a comment on a pull request. */
final class SummaryFile {
    /** A comment may be 65,536 characters long on GitHub; what is left out stands in the other files. */
    private static final int MOST = 60;

    private static final Map<String, String> HEADINGS =
            Map.of("error", "Errors", "warning", "Warnings", "note", "Notes");

    private final Audit audit;
    private final Map<EditionId, List<Cause>> causes;
    private final StringBuilder text = new StringBuilder();

    private SummaryFile(Audit audit) {
        this.audit = audit;
        this.causes = audit.byEdition();
    }

    static Bytes of(Audit audit) {
        SummaryFile summary = new SummaryFile(audit);
        summary.heading();
        summary.editions();
        for (String severity : List.of("error", "warning", "note")) summary.causes(severity);
        summary.duties();
        return Bytes.of(summary.text.toString());
    }

    private void heading() {
        long passed = audit.entries().stream().filter(Entry::passed).count();
        line("# Plainleaf: " + passed + " of " + audit.entries().size() + " editions passed every check"
                + (audit.passedInPart() ? " that knows their language" : ""));
        line("");
        String day = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH).format(audit.date());
        line("As of " + day + ", by " + Markdown.text(audit.generator()) + ". Findings: "
                + number("error") + ", " + number("warning") + ", " + number("note")
                + ". What several editions say of the same place counts once.");
        Map<String, List<String>> silent = new TreeMap<>();
        audit.entries().stream()
                .filter(entry -> !entry.notApplied().isEmpty())
                .forEach(entry -> silent.putIfAbsent(entry.id().language(), entry.notApplied()));
        if (silent.isEmpty()) return;
        line("");
        line("Some rules do not know a language, and looked at nothing in it:");
        line("");
        silent.forEach((language, rules) ->
                line("- " + language + ": " + rules.stream().map(Markdown::code).collect(Collectors.joining(", "))));
    }

    private String number(String severity) {
        long count = audit.count(severity);
        return count + " " + severity + (count == 1 ? "" : "s");
    }

    private void editions() {
        line("");
        line("| Leaflet | Language | Edition | Title | Result | Errors | Warnings | Notes |");
        line("|---|---|---|---|---|--:|--:|--:|");
        audit.entries().stream().limit(4L * MOST).forEach(this::row);
        more(audit.entries().size() - 4 * MOST);
    }

    private void row(Entry entry) {
        Map<String, Long> counts = causes.getOrDefault(entry.id(), List.of()).stream()
                .collect(Collectors.groupingBy(Cause::severity, TreeMap::new, Collectors.counting()));
        String result = entry.state()
                + (entry.reason().isEmpty() ? "" : " (" + entry.reason() + ")")
                + (entry.print() == null ? "" : "; press file " + entry.print().words());
        line("| " + Markdown.text(entry.id().leaflet()) + " | " + entry.id().language() + " | "
                + entry.id().variant().id() + " | " + Markdown.text(entry.title()) + " | " + Markdown.text(result)
                + " | " + counts.getOrDefault("error", 0L) + " | " + counts.getOrDefault("warning", 0L) + " | "
                + counts.getOrDefault("note", 0L) + " |");
    }

    private void causes(String severity) {
        List<Cause> ours = audit.causes().stream()
                .filter(cause -> cause.severity().equals(severity))
                .toList();
        if (ours.isEmpty()) return;
        line("");
        line("## " + HEADINGS.get(severity) + " (" + ours.size() + ")");
        line("");
        ours.stream().limit(MOST).forEach(this::cause);
        more(ours.size() - MOST);
    }

    private void cause(Cause cause) {
        line("- " + Markdown.code(cause.place()) + " **" + Markdown.text(cause.rule()) + "**: "
                + Markdown.text(cause.message()) + "  ");
        if (!cause.help().isEmpty()) line("  What to do: " + Markdown.text(cause.help()) + "  ");
        if (!cause.reason().isEmpty()) line("  Why it is no more than that: " + Markdown.text(cause.reason()) + "  ");
        String where = cause.sightings().isEmpty() ? "the whole site" : named(cause.editions());
        line("  Shows in: " + where + ". Standard: " + Markdown.text(cause.standard()));
    }

    private void duties() {
        if (audit.duties().isEmpty()) return;
        line("");
        line("## What needs a person");
        line("");
        line("No program can judge these, and none of them counts as passed.");
        line("");
        audit.duties().forEach(this::duty);
    }

    private void duty(Duty duty) {
        String standard = duty.standard().isEmpty() ? "" : " (" + Markdown.text(duty.standard()) + ")";
        String where = duty.editions().isEmpty() ? "" : " Open for: " + named(duty.editions()) + ".";
        line("- **" + Markdown.text(duty.who()) + "**: " + Markdown.text(duty.task()) + standard + where);
    }

    private static String named(List<EditionId> editions) {
        return EditionId.named(editions).stream().map(Markdown::text).collect(Collectors.joining("; "));
    }

    private void more(int left) {
        if (left <= 0) return;
        line("");
        line("And " + left + " more: see `findings.json` or `accessibility.html`.");
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
