package plainleaf.check;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import plainleaf.model.PdfDocument;

/**
 * A change to a finished PDF, and all that is found of it.
 *
 * @param places each rule with where it is broken: page of the PDF and line of the text, 0 where there is none
 */
record PdfDefect(String what, Change change, Set<String> places) {
    static PdfDefect of(String what, Change change, String... places) {
        return new PdfDefect(what, change, new TreeSet<>(Arrays.asList(places)));
    }

    Stream<String> rules() {
        return places.stream().map(place -> place.substring(0, place.indexOf(' ')));
    }

    /** Something done to an open PDF. */
    interface Change {
        void to(PDDocument pdf) throws IOException;
    }

    /** The good PDF with this done to it. */
    static PdfDocument planted(Change change) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(ProvedEdition.PDF.bytes().toArray())) {
            change.to(pdf);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            return ProvedEdition.withBytes(out.toByteArray());
        }
    }
}
