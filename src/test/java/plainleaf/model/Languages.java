package plainleaf.model;

import java.util.List;
import java.util.Map;

/** Languages for tests of rooms that read none from files. */
public final class Languages {
    private Languages() {}

    /** English in these fonts, without labels. */
    public static Language english(List<FontFamily> fonts) {
        return new Language(
                "en", "English", "English", Direction.LTR, "en-GB", "latn", TypeMeasure.LATIN, fonts, Map.of());
    }

    /** A language from left to right that parts of texts are in. */
    public static Language named(String tag) {
        return new Language(tag, tag, tag, Direction.LTR, tag, "latn", TypeMeasure.LATIN, List.of(), Map.of());
    }
}
