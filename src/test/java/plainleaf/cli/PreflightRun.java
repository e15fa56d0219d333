package plainleaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.pdfbox.pdmodel.PDDocument;

/** How a test types {@code plainleaf preflight}. */
final class PreflightRun {
    private PreflightRun() {}

    static CommandLineRun of(Path folder, byte[] file, String... options) throws IOException {
        String name = Files.write(folder.resolve("stairs.pdf"), file).toString();
        String[] arguments = Arrays.copyOf(new String[] {"preflight", name}, options.length + 2);
        System.arraycopy(options, 0, arguments, 2, options.length);
        return run(arguments);
    }

    /** Whatever is asked, an answer has a finding or a message, and no trace of the program's own insides. */
    static CommandLineRun run(String... arguments) {
        CommandLineRun run = CommandLineRun.of(arguments);
        assertThat(run.out() + run.err())
                .isNotBlank()
                .doesNotContain("\tat ", "Exception", "a fault of its own", "null");
        return run;
    }

    static byte[] bytes(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }
}
