package plainleaf.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import plainleaf.model.Audit;
import plainleaf.model.Audit.Entry;
import plainleaf.model.Duty;
import plainleaf.model.EditionId;
import plainleaf.model.RuleSetting;
import plainleaf.model.Variant;

/** Draws up the audit that every report tells, from the manifest. */
public final class Audits {
    private Audits() {}

    /**
     * The audit of all that stands in the output folder, kept editions included.
     *
     * @param general what was found and concerns no edition in particular
     * @param settings the rules that the site sets otherwise
     * @param duties what a person must judge of every edition; what is open for single editions is added
     * @param notApplied the rules that look at nothing in the language of a tag
     * @param naming a file of a finding as reports name it
     */
    public static Audit of(
            Manifest manifest,
            boolean inBrowser,
            List<Finding> general,
            List<RuleSetting> settings,
            List<Duty> duties,
            Function<String, List<String>> notApplied,
            UnaryOperator<String> naming) {
        Causes causes = new Causes();
        List<Entry> entries = new ArrayList<>();
        for (Manifest.Edition edition : manifest.editions()) {
            Optional<EditionId> id = id(edition);
            if (id.isEmpty()) continue;
            entries.add(entry(id.get(), edition, notApplied));
            edition.findings().forEach(finding -> causes.add(finding.at(naming.apply(finding.file())), id));
        }
        general.forEach(finding -> causes.add(finding.at(naming.apply(finding.file())), Optional.empty()));
        entries.sort(Comparator.comparing(Entry::id));
        return new Audit(
                manifest.generator(),
                LocalDate.parse(manifest.date()),
                inBrowser,
                entries,
                causes.inOrder(),
                settings,
                Stream.concat(open(entries), duties.stream()).toList());
    }

    /** Which edition an entry is about; empty where this version knows no such variant. */
    private static Optional<EditionId> id(Manifest.Edition edition) {
        return Variant.of(edition.edition())
                .map(variant -> new EditionId(edition.leaflet(), edition.language(), variant));
    }

    private static Entry entry(EditionId id, Manifest.Edition edition, Function<String, List<String>> notApplied) {
        return new Entry(
                id,
                edition.state(),
                Objects.requireNonNullElse(edition.reason(), ""),
                edition.print(),
                edition.title(),
                edition.version(),
                edition.status(),
                edition.method(),
                edition.sample(),
                edition.files().stream().map(Manifest.File::path).toList(),
                edition.proved(),
                edition.state().equals("missing") ? List.of() : notApplied.apply(id.language()));
    }

    /** What the texts themselves say that nobody has done yet. */
    private static Stream<Duty> open(List<Entry> entries) {
        return Stream.of(
                        open(
                                entries,
                                "text-checked",
                                "somebody who knows the subject",
                                "Check the text and set its status: it is a draft.",
                                entry -> entry.status().equals("draft")),
                        open(
                                entries,
                                "machine-text",
                                "somebody who knows the language and the subject",
                                "Read the whole text: a machine made it.",
                                entry -> entry.method().equals("machine")),
                        open(
                                entries,
                                "sample-values",
                                "the organisation",
                                "Replace the sample values (owner, dates, numbers) with your own.",
                                Entry::sample))
                .flatMap(Optional::stream);
    }

    private static Optional<Duty> open(
            List<Entry> entries, String id, String who, String task, Predicate<Entry> isOpen) {
        List<EditionId> editions =
                entries.stream().filter(isOpen).map(Entry::id).toList();
        return editions.isEmpty() ? Optional.empty() : Optional.of(new Duty(id, who, task, "", editions));
    }
}
