/** Puts shaped text into a PDF: fonts whose codes stand for glyphs with their characters, and the pen that writes them. */
@org.jspecify.annotations.NullMarked
package plainleaf.pdf.text;
