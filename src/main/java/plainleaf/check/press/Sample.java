package plainleaf.check.press;

/**
 * What a picture or a shading is made of.
 *
 * @param densest the hue with most ink
 * @param plain whether all of it has this hue
 * @param measured whether all of it could be read
 * @param tone what lies where, from 0 to 1 across and from 0 to 1 upwards
 */
record Sample(Hue densest, boolean plain, boolean measured, Tone tone) {
    static Sample unknown() {
        return unmeasured(Hue.unknown());
    }

    /** What cannot be read, of which no more is known than how its colours are said. */
    static Sample unmeasured(Hue hue) {
        return new Sample(hue, false, false, (x, y) -> hue);
    }
}
