package plainleaf.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A published PDF beside its published page and the files it was made from. */
record Edition(Path pdf, TaggedFile file, PublishedPage page, SourceFiles source) {
    static Edition read(Path site, Path pdf) throws IOException {
        return new Edition(
                pdf, TaggedFile.read(Files.readAllBytes(pdf)), PublishedPage.of(pdf), SourceFiles.of(site, pdf));
    }

    @Override
    public String toString() {
        return pdf.getFileName().toString();
    }
}
