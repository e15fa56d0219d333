package plainleaf.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import plainleaf.model.Edition;
import plainleaf.model.Site;
import plainleaf.model.Standing;

/** The warnings that are the first text of page and PDF, or in giant large print stand below the title. */
final class Banners {
    private Banners() {}

    /**
     * What the policy shows of the edition's standing on this day.
     *
     * @param draftFirst that it is a draft, where one page may not hold all
     */
    static List<String> of(Edition edition, Site.Policy policy, Labels labels, LocalDate date, boolean draftFirst) {
        Standing standing = Standing.of(edition, date).shownBy(policy);
        List<String> banners = new ArrayList<>();
        if (standing.draft()) {
            banners.add(labels.say(draftLabel(standing)));
        }
        if (standing.overdue()) {
            edition.leaflet()
                    .governance()
                    .reviewDue()
                    .map(due -> labels.say("banner.overdue", Map.of("date", labels.date(due))))
                    .ifPresent(banners::add);
        }
        if (standing.sample()) {
            banners.add(draftFirst ? banners.size() : 0, labels.say("banner.sample"));
        }
        return List.copyOf(banners);
    }

    private static String draftLabel(Standing standing) {
        if (!standing.machine()) {
            return "banner.draft";
        }
        return standing.translated() ? "banner.draft.machine-translated" : "banner.draft.machine-written";
    }
}
