package plainleaf.model;

import java.time.LocalDate;

/**
 * What a reader must be warned of before anything else.
 *
 * @param sample whether the governance values are examples
 * @param draft whether no person has checked the text
 * @param machine whether a machine wrote or translated it
 * @param translated whether it is a translation of another language's text
 * @param overdue whether the date of its next review has passed
 */
public record Standing(boolean sample, boolean draft, boolean machine, boolean translated, boolean overdue) {
    /** How an edition stands on this day; on the day of the review itself it is not overdue yet. */
    public static Standing of(Edition edition, LocalDate date) {
        FrontMatter front = edition.translation().front();
        Governance governance = edition.leaflet().governance();
        return new Standing(
                governance.sample(),
                front.status() == FrontMatter.Status.DRAFT,
                front.method() == FrontMatter.Method.MACHINE,
                !edition.translation().language().tag().equals(edition.leaflet().source()),
                governance.reviewDue().filter(date::isAfter).isPresent());
    }

    /** The same with only what this policy shows as a banner. */
    public Standing shownBy(Site.Policy policy) {
        return new Standing(
                sample,
                draft && policy.draft() == Site.Policy.Measure.BANNER,
                machine,
                translated,
                overdue && policy.overdue() == Site.Policy.Measure.BANNER);
    }

    /** Whether this policy keeps such an edition from being published. */
    public boolean isWithheldBy(Site.Policy policy) {
        return (draft && policy.draft() == Site.Policy.Measure.WITHHOLD)
                || (overdue && policy.overdue() == Site.Policy.Measure.WITHHOLD);
    }
}
