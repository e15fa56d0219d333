package plainleaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code plainleaf check --deep} on a machine that has no browser. */
class CheckDeepTest {
    private static final String REQUIRED = "plainleaf.browser";

    @TempDir
    Path folder;

    private String before;

    @BeforeEach
    void hide_the_browser() {
        before = System.getProperty(REQUIRED);
        System.setProperty(REQUIRED, "optional");
        System.setProperty("plainleaf.chrome", folder.resolve("nothing").toString());
    }

    @AfterEach
    void show_it_again() {
        System.clearProperty("plainleaf.chrome");
        if (before == null) System.clearProperty(REQUIRED);
        else System.setProperty(REQUIRED, before);
    }

    @Test
    void what_did_not_run_is_told_and_the_markup_is_tested_all_the_same() throws IOException {
        CommandLineRun run = new TestSite(folder).run("check", "--deep", "--language=en", "--edition=standard");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.err())
                .contains(
                        "note[browser-missing]",
                        "the browser checks did not run",
                        "apt-get install -y --no-install-recommends chromium-headless-shell")
                .contains("hip-injection / en / standard in the browser");
    }

    @Test
    void where_it_is_required_nothing_is_proved_without() throws IOException {
        System.setProperty(REQUIRED, "required");

        CommandLineRun run = new TestSite(folder).run("check", "--deep");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("The browser checks are required", "apt-get install");
    }

    /** What says where it listens and does not. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_browser_that_does_not_answer_is_told_and_nothing_is_left() throws IOException {
        Path program = folder.resolve("deaf");
        Files.writeString(program, "#!/bin/sh\necho 'DevTools listening on ws://127.0.0.1:1/devtools' >&2\nsleep 60\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
        System.setProperty("plainleaf.chrome", program.toString());

        CommandLineRun run = new TestSite(folder).run("check", "--deep", "--language=en", "--edition=standard");

        assertThat(run.exitCode()).as(run.err()).isEqualTo(2);
        assertThat(run.err()).contains("deaf did not begin (it does not answer)", "leave --deep out");
    }

    @Test
    void a_browser_that_does_not_begin_is_told_and_nothing_is_left() throws IOException {
        System.setProperty(
                "plainleaf.chrome",
                Path.of(System.getProperty("java.home"), "bin", "java").toString());

        CommandLineRun run = new TestSite(folder).run("check", "--deep", "--language=en", "--edition=standard");

        assertThat(run.exitCode()).as(run.err()).isEqualTo(2);
        assertThat(run.err()).contains("did not begin", "leave --deep out");
    }
}
