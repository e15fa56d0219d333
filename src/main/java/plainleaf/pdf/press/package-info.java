/** Makes what printers and office printers need of a finished PDF. */
@org.jspecify.annotations.NullMarked
package plainleaf.pdf.press;
