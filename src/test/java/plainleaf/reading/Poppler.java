package plainleaf.reading;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The reader behind many viewers of Linux, which knows nothing of tags when it copies and searches. */
final class Poppler {
    private Poppler() {}

    static boolean isInstalled() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "pdftotext")));
    }

    /** The text as the page shows it, or, with {@code -raw}, in the order of its content stream. */
    static String text(Path pdf, String order) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("pdftotext", "-enc", "UTF-8", order, pdf.toString(), "-")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) throw new IOException("pdftotext does not read " + pdf);
        return text;
    }
}
