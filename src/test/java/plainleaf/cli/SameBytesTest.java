package plainleaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plainleaf.model.Bytes;

/** The same input gives the same files, however it is built. */
class SameBytesTest {
    @TempDir
    Path folder;

    @Test
    void with_one_job_or_four() throws IOException {
        Map<String, String> one = built("one", "--jobs=1");
        assertThat(one).hasSizeGreaterThan(10);
        assertThat(built("four", "--jobs=4")).isEqualTo(one);
    }

    @Test
    void with_windows_line_ends() throws IOException {
        Map<String, String> unix = built("unix");
        TestSite site = new TestSite(folder.resolve("windows"));
        try (Stream<Path> files = Files.walk(site.content())) {
            for (Path file :
                    files.filter(f -> f.toString().matches(".*\\.(md|yaml)")).toList())
                Files.writeString(file, Files.readString(file).replace("\n", "\r\n"));
        }
        assertThat(built(site)).isEqualTo(unix);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar-EG", "fa-IR", "tr-TR"})
    void on_a_machine_of_another_language(String tag) throws IOException {
        Map<String, String> here = built("here");
        Locale locale = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(tag));
        try {
            assertThat(built("there")).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
        }
    }

    @Test
    void on_another_day_where_no_banner_depends_on_it() throws IOException {
        Map<String, String> today = built("today");
        Map<String, String> later = built("later", "--date=2027-03-01");
        today.remove("manifest.json");
        later.remove("manifest.json");
        assertThat(later).isEqualTo(today);
    }

    private Map<String, String> built(String name, String... options) throws IOException {
        return built(new TestSite(folder.resolve(name)), options);
    }

    /** The SHA-256 of every file that was published, by path. */
    private static Map<String, String> built(TestSite site, String... options) throws IOException {
        CommandLineRun run = site.run("build", options);
        assertThat(run.exitCode()).as(run.err()).isZero();
        Map<String, String> files = new TreeMap<>();
        for (String path : site.published())
            files.put(
                    path,
                    Bytes.of(Files.readAllBytes(site.output().resolve(path))).sha256());
        return files;
    }
}
