package plainleaf.check.wording;

import plainleaf.bench.Shares;
import plainleaf.check.content.Sources;
import plainleaf.model.Leaflet;
import plainleaf.model.Reading;
import plainleaf.model.Translation;

/** Takes the checks of this room apart, for what each of them costs. */
public final class WordingShares {
    private WordingShares() {}

    public static void take(Reading reading, Sources sources, Shares shares) throws Exception {
        for (Leaflet leaflet : reading.leaflets()) {
            for (Translation text : leaflet.translations()) {
                Prose prose = shares.take("(wording: prose)", () -> new Prose(leaflet, text, reading, sources));
                shares.each(WordingChecks.CHECKS, prose);
            }
        }
    }
}
