/** The rules of the print style sheets and the markup they are for: what the PDF engine would lose or read out wrongly. */
@org.jspecify.annotations.NullMarked
package plainleaf.check.style;
