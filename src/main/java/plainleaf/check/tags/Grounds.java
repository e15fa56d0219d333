package plainleaf.check.tags;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What was painted on a page so far, on white paper. */
final class Grounds {
    private static final OptionalInt PAPER = OptionalInt.of(0xFFFFFF);

    /** A page of so many surfaces is a drawing, of which nothing is to be said. */
    private static final int MOST = 5000;

    private final List<Paint> paints = new ArrayList<>();

    void add(Paint paint) {
        if (paints.size() <= MOST) {
            paints.add(paint);
        }
    }

    /** The colour of this point; empty where it is not known. */
    OptionalInt at(double x, double y) {
        return paints.size() > MOST ? OptionalInt.empty() : at(x, y, paints.size() - 1);
    }

    /** How many surfaces were painted so far. */
    int count() {
        return paints.size();
    }

    /** A surface that covers this point and was painted after so many others. */
    Optional<Paint> after(int count, double x, double y) {
        if (paints.size() <= MOST) {
            for (int i = count; i < paints.size(); i++) {
                if (paints.get(i).share() >= 1 && paints.get(i).covers(x, y)) {
                    return Optional.of(paints.get(i));
                }
            }
        }
        return Optional.empty();
    }

    private OptionalInt at(double x, double y, int from) {
        for (int i = from; i >= 0; i--) {
            Paint paint = paints.get(i);
            if (paint.covers(x, y)) {
                return paint.share() >= 1 ? paint.colour() : paint.over(at(x, y, i - 1));
            }
        }
        return PAPER;
    }
}
