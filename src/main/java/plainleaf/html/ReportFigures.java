package plainleaf.html;

import java.time.LocalDate;
import java.util.Collection;
import java.util.function.Predicate;
import plainleaf.model.Audit;
import plainleaf.model.Audit.Entry;
import plainleaf.model.FrontMatter;
import plainleaf.model.Governance;
import plainleaf.model.Leaflet;
import plainleaf.model.Site;
import plainleaf.model.Translation;
import plainleaf.model.Variant;
import plainleaf.model.Wording;

/**
 * What can be counted for an auditor.
 *
 * @param rules how many there are
 * @param governed leaflets with an owner, an approver, a version and a date of review
 * @param sourced leaflets that name a source they rest on
 * @param current leaflets whose next review is not overdue
 * @param reachable leaflets that say whom to ask
 * @param languages in which an edition passed
 * @param easyTexts easy-read texts
 * @param easyTested those that say who tested them
 * @param checked texts that a person has checked
 */
public record ReportFigures(
        int rules,
        long leaflets,
        long governed,
        long sourced,
        long current,
        long reachable,
        long editions,
        long passed,
        long withheld,
        long missing,
        long languages,
        long largePrint,
        long easyRead,
        long easyTexts,
        long easyTested,
        long texts,
        long checked) {
    static ReportFigures of(Audit audit, Site site, Collection<Leaflet> leaflets, int rules) {
        return new ReportFigures(
                rules,
                leaflets.size(),
                leaflets(leaflets, ReportFigures::isGoverned),
                leaflets(leaflets, governance -> !governance.evidence().isEmpty()),
                leaflets(leaflets, governance -> isCurrent(governance, audit.date())),
                leaflets(
                        leaflets,
                        governance -> !governance.contact().isEmpty()
                                || !site.contact().isEmpty()),
                audit.entries().size(),
                passed(audit, entry -> true),
                audit.countOf("withheld"),
                audit.countOf("missing"),
                audit.entries().stream()
                        .filter(Entry::passed)
                        .map(entry -> entry.id().language())
                        .distinct()
                        .count(),
                passed(audit, entry -> entry.id().variant() == Variant.LARGE_PRINT),
                passed(audit, entry -> entry.id().variant() == Variant.EASY_READ),
                texts(leaflets, text -> text.wording() == Wording.EASY_READ),
                texts(
                        leaflets,
                        text -> text.wording() == Wording.EASY_READ
                                && !text.front().tested().by().isEmpty()),
                texts(leaflets, text -> true),
                texts(leaflets, text -> text.front().status() != FrontMatter.Status.DRAFT));
    }

    private static boolean isGoverned(Governance governance) {
        return governance.owner().isPresent()
                && governance.approver().isPresent()
                && !governance.version().isEmpty()
                && governance.reviewDue().isPresent();
    }

    private static boolean isCurrent(Governance governance, LocalDate date) {
        return governance.reviewDue().filter(due -> !date.isAfter(due)).isPresent();
    }

    private static long leaflets(Collection<Leaflet> leaflets, Predicate<Governance> wanted) {
        return leaflets.stream().map(Leaflet::governance).filter(wanted).count();
    }

    private static long texts(Collection<Leaflet> leaflets, Predicate<Translation> wanted) {
        return leaflets.stream()
                .flatMap(leaflet -> leaflet.translations().stream())
                .filter(wanted)
                .count();
    }

    private static long passed(Audit audit, Predicate<Entry> wanted) {
        return audit.entries().stream().filter(Entry::passed).filter(wanted).count();
    }
}
