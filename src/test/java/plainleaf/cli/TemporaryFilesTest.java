package plainleaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder for temporary files that cannot be used is a fault of the machine, never of a leaflet. */
class TemporaryFilesTest {
    @TempDir
    Path folder;

    @Test
    void it_is_told_with_the_cure_and_nothing_is_changed() throws Exception {
        TestSite site = new TestSite(folder);
        // Not a missing folder, which HarfBuzz would make, nor a locked one, which stops no superuser.
        Path file = Files.writeString(folder.resolve("a-file"), "");
        CommandLineRun run = site.runApart(
                List.of("-Djava.io.tmpdir=" + file, "-cp", System.getProperty("java.class.path")),
                "build",
                "--edition=easy-read");
        assertThat(run.exitCode()).as(run.err()).isEqualTo(2);
        assertThat(run.err())
                .contains("plainleaf: veraPDF cannot write", file.toString(), "   help: ", "-Djava.io.tmpdir=FOLDER")
                .doesNotContain("Exception", "\tat ", "error[");
        assertThat(site.published()).isEmpty();
    }
}
