/** Makes the printer's twin of a PDF: inks, bleed, marks, and pages for notes. */
@org.jspecify.annotations.NullMarked
package plainleaf.pdf.press;
