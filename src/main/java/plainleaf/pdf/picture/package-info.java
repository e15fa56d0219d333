/** Draws printed pages as pictures, for people who look at many of them. */
@org.jspecify.annotations.NullMarked
package plainleaf.pdf.picture;
