package plainleaf.check.press;

import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Point2D;

/** Lays what runs from 0 to 1 both ways on a place of the page. */
final class Tones {
    private Tones() {}

    static Tone placed(Tone tone, AffineTransform place) {
        try {
            AffineTransform back = place.createInverse();
            return (x, y) -> {
                Point2D at = back.transform(new Point2D.Double(x, y), null);
                return tone.at(at.getX(), at.getY());
            };
        } catch (NoninvertibleTransformException e) {
            // Flat as it is it covers nothing.
            return (x, y) -> null;
        }
    }
}
