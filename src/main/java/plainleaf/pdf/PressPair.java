package plainleaf.pdf;

import plainleaf.model.Bytes;
import plainleaf.model.PdfDocument;

/**
 * A press file, and the same pages in the colours of the screen.
 *
 * @param onScreen with its pages for notes and, on the first page, what a proof says; not the printer's marks
 */
public record PressPair(PdfDocument file, Bytes onScreen) {}
