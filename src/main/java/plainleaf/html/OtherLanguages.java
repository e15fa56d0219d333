package plainleaf.html;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import plainleaf.model.Edition;
import plainleaf.model.Language;
import plainleaf.model.Site;

/** The other languages of a site, in each of which a line says that one can ask for the leaflet in it. */
final class OtherLanguages {
    private static final int MOST = 7;

    /** The countries' own, then by what patients ask for: NHS e-Referral letters 2024/25. */
    private static final List<String> ORDER = List.of(
            "en", "cy", "ur", "bn", "pl", "ar", "pa", "ro", "tr", "pt", "es", "gu", "so", "ta", "fa", "ckb", "hi",
            "fr");

    private OtherLanguages() {}

    /** Those with the most readers, seven at most; of the rest, those that the site names first. */
    static List<Language> of(Edition edition, Site site) {
        String own = edition.translation().language().tag();
        return site.languages().stream()
                .filter(language -> !language.tag().equals(own))
                .filter(language -> !language.fonts().isEmpty())
                .sorted(Comparator.comparingInt(OtherLanguages::rank))
                .limit(MOST)
                .toList();
    }

    private static int rank(Language language) {
        return Optional.of(ORDER.indexOf(language.tag())).filter(at -> at >= 0).orElse(ORDER.size());
    }

    /** The edition with their letters and directions at hand. */
    static Edition beside(Edition edition, Site site) {
        return new Edition(edition.leaflet(), edition.translation().beside(of(edition, site)), edition.variant());
    }
}
