package plainleaf.typeset;

/** Turns characters into glyphs and puts them in their places. Safe to use from many threads. */
public interface Shaper {
    /** The glyphs of this run in this font. */
    ShapedRun shape(FontProgram font, TextRun run);
}
