/** What is done to the page before the engine lays it out. */
@org.jspecify.annotations.NullMarked
package plainleaf.pdf.layout;
