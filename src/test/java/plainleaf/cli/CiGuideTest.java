package plainleaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import plainleaf.model.Bytes;

/** What the guide for CI tells people to copy can be carried out as it stands there. */
class CiGuideTest {
    private static final Path GUIDE = Path.of("src/docs/guides/ci.md");
    private static final Pattern BLOCK = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

    @TempDir
    Path root;

    private static List<Map<?, ?>> blocks() throws IOException {
        List<Map<?, ?>> blocks = new ArrayList<>();
        for (MatchResult block :
                BLOCK.matcher(Files.readString(GUIDE)).results().toList()) {
            Object read = new Load(LoadSettings.builder().build()).loadFromString(block.group(1));
            if (read instanceof Map<?, ?> map) blocks.add(map);
        }
        return blocks;
    }

    private static Map<?, ?> with(String... path) throws IOException {
        return blocks().stream()
                .map(block -> at(block, path))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    private static Map<?, ?> at(Map<?, ?> block, String... path) {
        Map<?, ?> found = block;
        for (String key : path) {
            if (found == null) return null;
            found = found.get(key) instanceof Map<?, ?> map ? map : null;
        }
        return found;
    }

    private static List<String> gitHub() throws IOException {
        List<String> lines = new ArrayList<>();
        for (Object step :
                (List<?>) Objects.requireNonNull(with("jobs", "leaflets").get("steps")))
            if (((Map<?, ?>) step).get("run") instanceof String run)
                lines.addAll(run.lines().toList());
        return lines;
    }

    private static List<String> gitLab() throws IOException {
        Map<?, ?> job = with("leaflets");
        return Stream.of("script", "after_script")
                .flatMap(key -> ((List<?>) Objects.requireNonNull(job.get(key))).stream())
                .map(String::valueOf)
                .toList();
    }

    private int carryOut(TestSite site, String line) throws IOException, InterruptedException {
        if (line.startsWith("./plainleaf ")) {
            String[] words = line.split(" ");
            CommandLineRun run = site.run(words[1], Arrays.copyOfRange(words, 2, words.length));
            assertThat(run.err()).doesNotContain("Unknown option");
            return run.exitCode();
        }
        ProcessBuilder shell = new ProcessBuilder("sh", "-eu", "-c", line).directory(root.toFile());
        shell.environment().put("GITHUB_STEP_SUMMARY", root.resolve("step.md").toString());
        return shell.redirectErrorStream(true).start().waitFor();
    }

    @Test
    void the_lines_run_and_leave_what_is_uploaded() throws Exception {
        TestSite site = new TestSite(root);
        Files.createDirectories(root.resolve("target"));
        Set<String> lines = new LinkedHashSet<>(gitHub());
        lines.addAll(gitLab());

        assertThat(gitHub()).anyMatch(line -> line.startsWith("./plainleaf build"));
        assertThat(gitLab()).anyMatch(line -> line.startsWith("./plainleaf build"));
        for (String line : lines) assertThat(carryOut(site, line)).as(line).isZero();
        assertThat(root.resolve("step.md"))
                .content()
                .isEqualTo(Files.readString(site.output().resolve("reports/summary.md")));
        Map<?, ?> reports = Objects.requireNonNull(at(with("leaflets"), "artifacts", "reports"));
        assertThat(root.resolve(String.valueOf(reports.get("junit")))).isRegularFile();
        for (String path : List.of("print/jobs.json", "reports/findings.sarif", "reports/summary.md", "manifest.json"))
            assertThat(site.output().resolve(path)).isRegularFile();
        assertThat(Files.readString(GUIDE))
                .contains("sarif_file: output/reports/findings.sarif", "path: output/print/");
        everyJobIsThere(site);
    }

    /** The list for programs names files that are there, with the sums that they have. */
    private static void everyJobIsThere(TestSite site) throws IOException {
        JsonArray jobs = JsonParser.parseString(Files.readString(site.output().resolve("print/jobs.json")))
                .getAsJsonObject()
                .getAsJsonArray("jobs");
        assertThat(jobs).hasSize(5);
        for (JsonElement job : jobs) {
            JsonObject entry = job.getAsJsonObject();
            for (String file : List.of("file", "ticket", "booklet"))
                if (entry.has(file))
                    assertThat(site.published()).contains(entry.get(file).getAsString());
            Bytes press = Bytes.of(
                    Files.readAllBytes(site.output().resolve(entry.get("file").getAsString())));
            assertThat(entry.get("sha256").getAsString()).isEqualTo(press.sha256());
            assertThat(entry.get("proof").getAsBoolean()).isFalse();
        }
    }

    @Test
    void an_option_that_is_not_there_would_be_found() throws Exception {
        assertThat(new TestSite(root).run("build", "--pres").exitCode()).isEqualTo(2);
    }
}
