/** Prints one article as a tagged PDF. */
@org.jspecify.annotations.NullMarked
package plainleaf.pdf;
