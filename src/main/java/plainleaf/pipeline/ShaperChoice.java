package plainleaf.pipeline;

import plainleaf.report.Manifest;
import plainleaf.typeset.HarfBuzzShaper;
import plainleaf.typeset.JdkShaper;
import plainleaf.typeset.Shaper;
import plainleaf.typeset.ShaperUnavailable;

/** Who turns characters into glyphs. */
public enum ShaperChoice {
    /** HarfBuzz of the version we ship: the same everywhere. */
    HARFBUZZ {
        @Override
        LoadedShaper load() throws ShaperUnavailable {
            HarfBuzzShaper shaper = HarfBuzzShaper.load();
            return new LoadedShaper(shaper, new Manifest.Shaper("harfbuzz", shaper.version()));
        }
    },
    /** The Java runtime, where HarfBuzz cannot be loaded: of the version that this Java brings. */
    JDK {
        @Override
        LoadedShaper load() throws ShaperUnavailable {
            JdkShaper shaper = JdkShaper.load();
            return new LoadedShaper(shaper, new Manifest.Shaper("jdk", shaper.version()));
        }
    };

    abstract LoadedShaper load() throws ShaperUnavailable;

    /** A shaper that works, and what the manifest says of it. */
    record LoadedShaper(Shaper shaper, Manifest.Shaper named) {}
}
