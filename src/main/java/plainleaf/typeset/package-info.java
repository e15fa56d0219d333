/** Fonts, the characters they can draw, and how text becomes glyphs in their places. */
@org.jspecify.annotations.NullMarked
package plainleaf.typeset;
