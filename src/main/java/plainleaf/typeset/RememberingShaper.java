package plainleaf.typeset;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A shaper that knows the words it shaped before: the editions of a leaflet are made of the same ones. It forgets them all
 * when they become many, so that it does not grow with the number of leaflets.
 */
public final class RememberingShaper implements Shaper {
    /** About 10 MB: the words of some ten languages. */
    private static final int MOST = 20_000;

    /** UTF-16 units; what is longer is a run without spaces, which seldom comes twice. */
    private static final int LONGEST = 40;

    private final Shaper shaper;
    private final Map<Key, ShapedRun> known = new ConcurrentHashMap<>();

    private record Key(FontProgram font, TextRun run) {
        // Java's own for records are slow until they are compiled by C2, which a short run never does.
        @Override
        public int hashCode() {
            return 31 * run.text().hashCode() + font.hashCode();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && font == key.font && run.equals(key.run);
        }
    }

    public RememberingShaper(Shaper shaper) {
        this.shaper = shaper;
    }

    @Override
    public ShapedRun shape(FontProgram font, TextRun run) {
        if (run.text().length() > LONGEST) {
            return shaper.shape(font, run);
        }
        if (known.size() > MOST) {
            known.clear();
        }
        // Two threads may shape the same word at once; neither may wait for the other.
        Key key = new Key(font, run);
        ShapedRun shaped = known.get(key);
        if (shaped == null) {
            shaped = shaper.shape(font, run);
            known.put(key, shaped);
        }
        return shaped;
    }
}
