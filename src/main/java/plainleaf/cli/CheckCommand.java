package plainleaf.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code plainleaf check} */
@Command(name = "check", description = "Makes and proves every edition like build, and publishes nothing.")
final class CheckCommand extends OptionedCommand {
    @Option(
            names = "--reports",
            paramLabel = "DIR",
            description = "Write the reports (JSON, SARIF, JUnit, Markdown, HTML) into this folder."
                    + " build always writes them, into reports/ of its output folder.")
    private @Nullable Path reports;

    @Override
    public Integer call() throws Exception {
        return console().follow(progress -> pipeline().check(progress, Optional.ofNullable(reports)));
    }
}
