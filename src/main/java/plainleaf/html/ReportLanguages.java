package plainleaf.html;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import plainleaf.model.Language;
import plainleaf.model.Leaflet;
import plainleaf.model.Site;

/** The languages that titles in a report may be in. */
final class ReportLanguages {
    private ReportLanguages() {}

    /** By tag: the site's in their order, and those of texts besides. */
    static Map<String, Language> of(Site site, Collection<Leaflet> leaflets) {
        Map<String, Language> languages = new LinkedHashMap<>();
        site.languages().forEach(language -> languages.put(language.tag(), language));
        leaflets.stream()
                .flatMap(leaflet -> leaflet.translations().stream())
                .forEach(text -> languages.putIfAbsent(text.language().tag(), text.language()));
        return languages;
    }
}
