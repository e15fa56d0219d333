package plainleaf.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import plainleaf.model.Audit;
import plainleaf.model.EditionId;
import plainleaf.model.LocalText;
import plainleaf.model.Site;

/**
 * What {@code report.ftlh} and {@code statement.ftlh} may use.
 *
 * @param root from the page to the folder of its style sheet
 * @param published whether the pages stand beside the leaflets they tell of
 * @param canonical empty: nobody should look for a report by a public address
 * @param switches none: reports are in English
 * @param date the day of the report, in words
 * @param figures of all leaflets
 * @param evidence the same without samples, which prove nothing to an auditor
 * @param contact of the organisation; null where {@code site.yaml} says none
 */
public record ReportView(
        String root,
        boolean published,
        List<String> fontSheets,
        String canonical,
        List<LanguageSwitch> switches,
        String organisation,
        String date,
        Audit audit,
        List<ReportedLeaflet> leaflets,
        List<ReportedRule> rules,
        ReportFigures figures,
        ReportFigures evidence,
        @Nullable Card contact) {
    /**
     * What a person must judge.
     *
     * @param where the editions it is open for, by leaflet and language; none for all
     */
    public record Task(String who, String task, String standard, List<String> where) {}

    public List<Task> tasks() {
        return audit.duties().stream()
                .map(duty -> new Task(duty.who(), duty.task(), duty.standard(), EditionId.named(duty.editions())))
                .toList();
    }

    /** The rules that looked at nothing in a language, by its English name; languages that every rule knows are left out. */
    public Map<String, List<String>> notApplied() {
        Map<String, List<String>> rules = new LinkedHashMap<>();
        leaflets.stream()
                .flatMap(leaflet -> leaflet.rows().stream())
                .filter(row -> !row.entry().notApplied().isEmpty())
                .forEach(row -> rules.putIfAbsent(row.language(), row.entry().notApplied()));
        return rules;
    }

    /** How to reach the organisation; texts are empty where nothing is said. */
    public record Card(String phone, String email, String address, String hours) {
        static Card of(Site site) {
            String source = site.languages().get(0).tag();
            return new Card(
                    site.contact().phone(),
                    site.contact().email(),
                    site.contact().address().map(text -> in(text, source)).orElse(""),
                    site.contact().hours().map(text -> in(text, source)).orElse(""));
        }

        private static String in(LocalText text, String source) {
            return text.in("en").or(() -> text.in(source)).orElse("");
        }
    }
}
