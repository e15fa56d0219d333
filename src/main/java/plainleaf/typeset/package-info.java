/** Fonts and the characters they can draw; later, how text is shaped. */
@org.jspecify.annotations.NullMarked
package plainleaf.typeset;
