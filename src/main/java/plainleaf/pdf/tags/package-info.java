/** Completes the structure tree between painting and saving. */
@org.jspecify.annotations.NullMarked
package plainleaf.pdf.tags;
