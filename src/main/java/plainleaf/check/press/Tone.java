package plainleaf.check.press;

import org.jspecify.annotations.Nullable;

/** What is painted at each place of a page, in points; null where nothing is. */
interface Tone {
    @Nullable
    Hue at(double x, double y);
}
