package plainleaf.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import plainleaf.check.html.HtmlValidCheck;
import plainleaf.check.pdf.PdfUaCheck;
import plainleaf.check.tags.Spaces;
import plainleaf.check.tags.TagReader;
import plainleaf.model.Bytes;

/** Loads what the checks need before there is anything to check. */
final class WarmUp {
    private WarmUp() {}

    /** Checks a page and a PDF that are known to be good. */
    static void run() {
        Bytes pdf = pdf();
        try {
            PdfUaCheck.warmUp(pdf);
        } catch (ValidatorUnavailable e) {
            // The first edition will say it to somebody.
        }
        HtmlValidCheck.warmUp();
        TagReader.read(pdf, Spaces.WRITTEN);
    }

    static Bytes pdf() {
        try (InputStream in = Objects.requireNonNull(WarmUp.class.getResourceAsStream("warm-up.pdf"))) {
            return Bytes.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
