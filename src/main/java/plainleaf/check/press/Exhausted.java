package plainleaf.check.press;

/** More is drawn than can be looked at. */
final class Exhausted extends RuntimeException {
    private static final long serialVersionUID = 1;
}
