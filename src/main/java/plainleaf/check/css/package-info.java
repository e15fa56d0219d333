/** Reads style sheets into declarations, each with its place and what it is for. */
@org.jspecify.annotations.NullMarked
package plainleaf.check.css;
