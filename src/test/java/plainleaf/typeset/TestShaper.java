package plainleaf.typeset;

/** The shaper of the tests, loaded once. */
public final class TestShaper {
    private static final Shaper HARFBUZZ = load();

    private TestShaper() {}

    public static Shaper harfBuzz() {
        return HARFBUZZ;
    }

    private static Shaper load() {
        try {
            return HarfBuzzShaper.load();
        } catch (ShaperUnavailable e) {
            throw new IllegalStateException(e);
        }
    }
}
