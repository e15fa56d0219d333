package plainleaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which shaper set the text is told; one that cannot be loaded stops the program with the cure, and changes nothing. */
class ShaperTest {
    @TempDir
    Path folder;

    private TestSite site;

    @BeforeEach
    void makeSite() throws IOException {
        site = new TestSite(folder);
    }

    @Test
    void the_manifest_names_the_shaper() throws IOException {
        assertThat(site.run("build", "--edition=easy-read").exitCode()).isZero();
        assertThat(manifest())
                .containsPattern("\"shaper\": \\{\\s+\"name\": \"harfbuzz\",\\s+\"version\": \"[0-9.]+\"");
        assertThat(site.run("build", "--edition=easy-read", "--shaper=jdk").exitCode())
                .isZero();
        assertThat(manifest())
                .containsPattern("\"shaper\": \\{\\s+\"name\": \"jdk\",\\s+\"version\": \""
                        + System.getProperty("java.version"));
    }

    @Test
    void there_are_two_shapers() {
        CommandLineRun run = site.run("build", "--shaper=quill");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).containsIgnoringCase("harfbuzz, jdk").contains("quill");
    }

    /** A machine that we have no native part for: LWJGL finds its way past any single folder that is broken. */
    @Test
    void harfbuzz_that_cannot_be_loaded_is_told_with_the_cure() throws Exception {
        String withoutNatives = Arrays.stream(
                        System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(path -> !path.contains("-natives-"))
                .collect(Collectors.joining(File.pathSeparator));
        CommandLineRun run = site.runApart(List.of("-Xlog:disable", "-cp", withoutNatives), "build");
        String text = run.err();
        assertThat(run.exitCode()).as(text).isEqualTo(2);
        assertThat(text.lines()).as(text).hasSize(2);
        assertThat(text)
                .startsWith("plainleaf: HarfBuzz")
                .contains("   help: ", "-Djava.io.tmpdir", "-Dorg.lwjgl.librarypath", "--shaper jdk")
                .doesNotContain("Exception", "\tat ");
        assertThat(site.output().resolve("manifest.json")).doesNotExist();
    }

    private String manifest() throws IOException {
        return Files.readString(site.output().resolve("manifest.json"));
    }
}
