package plainleaf.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plainleaf.model.Audit;
import plainleaf.model.Audit.Entry;
import plainleaf.model.Cause;
import plainleaf.model.EditionId;
import plainleaf.model.Language;
import plainleaf.model.Variant;

/**
 * A leaflet as the report shows it.
 *
 * @param title in the first of its languages that has one; the id where none has
 * @param language of the title; empty where it is the id
 */
public record ReportedLeaflet(String id, String title, String language, String direction, List<Row> rows) {
    private static final Map<Variant, String> NAMES = new EnumMap<>(
            Map.of(Variant.STANDARD, "standard", Variant.LARGE_PRINT, "large print", Variant.EASY_READ, "easy read"));

    /**
     * One edition.
     *
     * @param name language and variant in English
     * @param proofs which of {@link Audit#proofs()} hold of it, from 1
     * @param pdf its address below {@code output/}; empty where it is not published
     */
    public record Row(
            Entry entry,
            String language,
            String variant,
            String name,
            List<Integer> proofs,
            String page,
            String pdf,
            long errors,
            long warnings,
            long notes) {}

    /** The rows of each language, for the matrix of formats. */
    public Map<String, List<Row>> byLanguage() {
        Map<String, List<Row>> languages = new LinkedHashMap<>();
        rows.forEach(row -> languages
                .computeIfAbsent(row.language(), name -> new ArrayList<>())
                .add(row));
        return languages;
    }

    static List<ReportedLeaflet> of(Audit audit, Map<String, Language> languages) {
        Map<EditionId, List<Cause>> causes = audit.byEdition();
        List<String> proofs = audit.proofs();
        List<ReportedLeaflet> leaflets = new ArrayList<>();
        audit.byLeaflet().forEach((id, entries) -> {
            Optional<Entry> named = languages.keySet().stream()
                    .flatMap(tag -> entries.stream()
                            .filter(entry -> entry.id().language().equals(tag)))
                    .filter(entry -> !entry.title().isEmpty())
                    .findFirst();
            leaflets.add(new ReportedLeaflet(
                    id,
                    named.map(Entry::title).orElse(id),
                    named.map(entry -> entry.id().language()).orElse(""),
                    named.map(entry -> direction(languages.get(entry.id().language())))
                            .orElse(""),
                    inOrder(entries, languages)
                            .map(entry -> row(entry, causes.getOrDefault(entry.id(), List.of()), proofs, languages))
                            .toList()));
        });
        return leaflets;
    }

    /** The site's languages as it orders them, then any other. */
    private static Stream<Entry> inOrder(List<Entry> entries, Map<String, Language> languages) {
        List<String> tags = List.copyOf(languages.keySet());
        return entries.stream()
                .sorted(Comparator.comparingInt((Entry entry) -> {
                            int place = tags.indexOf(entry.id().language());
                            return place < 0 ? tags.size() : place;
                        })
                        .thenComparing(Entry::id));
    }

    private static String direction(@Nullable Language language) {
        return language == null ? "auto" : language.direction().id();
    }

    private static Row row(Entry entry, List<Cause> causes, List<String> proofs, Map<String, Language> languages) {
        Language language = languages.get(entry.id().language());
        String spoken = language == null ? entry.id().language() : language.englishName();
        String variant = Objects.requireNonNull(NAMES.get(entry.id().variant()));
        boolean there = !entry.files().isEmpty() && entry.state().equals("published");
        return new Row(
                entry,
                spoken,
                variant,
                spoken + ", " + variant,
                entry.proved().stream().map(proof -> proofs.indexOf(proof) + 1).toList(),
                there ? Addresses.escaped(entry.id().pagePath()) : "",
                there ? Addresses.escaped(entry.id().pdfPath()) : "",
                count(causes, "error"),
                count(causes, "warning"),
                count(causes, "note"));
    }

    private static long count(List<Cause> causes, String severity) {
        return causes.stream()
                .filter(cause -> cause.severity().equals(severity))
                .count();
    }
}
