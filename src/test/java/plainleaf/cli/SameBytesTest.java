package plainleaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
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

    /** Started there, so that what is set up once is set up there too. */
    @ParameterizedTest
    @ValueSource(strings = {"ar", "fa", "tr"})
    void in_a_program_started_in_another_language(String language) throws Exception {
        Path here = folder.resolve("here");
        CommandLineRun run = CommandLineRun.of(twoLanguages(here).toArray(String[]::new));
        assertThat(run.exitCode()).as(run.err()).isZero();
        Path there = folder.resolve("there");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.awt.headless=true",
                "-XX:TieredStopAtLevel=1",
                "-Duser.language=" + language,
                "-Duser.country=",
                "-cp",
                System.getProperty("java.class.path"),
                "plainleaf.cli.Main"));
        command.addAll(twoLanguages(there));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("told.txt").toFile())
                .start();
        assertThat(process.waitFor())
                .as(Files.readString(folder.resolve("told.txt")))
                .isZero();
        assertThat(sums(there)).hasSizeGreaterThan(5).isEqualTo(sums(here));
    }

    private static List<String> twoLanguages(Path output) {
        return List.of(
                "build",
                "--content=src/test/resources/sites/all-languages",
                "--output=" + output,
                "--date=2026-11-23",
                "--edition=standard",
                "--language=ar",
                "--language=tr");
    }

    @Test
    void on_another_day_where_no_banner_depends_on_it() throws IOException {
        Map<String, String> today = built("today");
        Map<String, String> later = built("later", "--date=2027-03-01");
        // The day stands in both by its own right.
        Predicate<String> isDated = path -> path.equals("manifest.json") || path.startsWith("reports/");
        assertThat(today.keySet().removeIf(isDated)).isTrue();
        assertThat(later.keySet().removeIf(isDated)).isTrue();
        assertThat(later).isEqualTo(today);
    }

    private Map<String, String> built(String name, String... options) throws IOException {
        return built(new TestSite(folder.resolve(name)), options);
    }

    /** The SHA-256 of every file that was published, by path. */
    private static Map<String, String> built(TestSite site, String... options) throws IOException {
        CommandLineRun run = site.run("build", options);
        assertThat(run.exitCode()).as(run.err()).isZero();
        return sums(site.output());
    }

    private static Map<String, String> sums(Path output) throws IOException {
        Map<String, String> sums = new TreeMap<>();
        try (Stream<Path> files = Files.walk(output)) {
            for (Path file : files.filter(Files::isRegularFile).toList())
                sums.put(
                        output.relativize(file).toString(),
                        Bytes.of(Files.readAllBytes(file)).sha256());
        }
        return sums;
    }
}
