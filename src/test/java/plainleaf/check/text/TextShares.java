package plainleaf.check.text;

import plainleaf.bench.Shares;
import plainleaf.check.content.Sources;
import plainleaf.model.Reading;

/** Takes the checks of this room apart, for what each of them costs. */
public final class TextShares {
    private TextShares() {}

    public static void take(Reading reading, Sources sources, Shares shares) throws Exception {
        Writings writings = shares.take("(text: all writings)", () -> new Writings(reading, sources));
        shares.each(TextChecks.CHECKS, writings);
    }
}
