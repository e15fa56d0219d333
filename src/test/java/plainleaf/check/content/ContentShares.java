package plainleaf.check.content;

import plainleaf.bench.Shares;
import plainleaf.model.Leaflet;
import plainleaf.model.Reading;
import plainleaf.model.Site;
import plainleaf.model.Translation;

/** Takes the checks of this room apart, for what each of them costs. */
public final class ContentShares {
    private ContentShares() {}

    public static void take(ContentChecks checks, Reading reading, Shares shares) throws Exception {
        shares.each(checks.ofReadings, reading);
        for (Site site : reading.site().stream().toList()) {
            shares.each(checks.ofSites, site);
        }
        for (Leaflet leaflet : reading.leaflets()) {
            shares.each(checks.ofLeaflets, leaflet);
            for (Translation text : leaflet.translations()) {
                shares.each(checks.ofTexts, new Text(leaflet, text));
            }
        }
    }
}
