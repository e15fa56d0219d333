/** Puts laid out lines right before they are painted: visual order, hanging spaces, the language's digits. */
@org.jspecify.annotations.NullMarked
package plainleaf.pdf.lines;
