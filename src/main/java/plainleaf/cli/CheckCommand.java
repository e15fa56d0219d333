package plainleaf.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code plainleaf check} */
@Command(name = "check", description = "Makes and proves every edition like build, and publishes nothing.")
final class CheckCommand extends OptionedCommand {
    @Option(
            names = "--deep",
            description =
                    "Also look at every page in a browser: axe-core always; colours, 400 %, text spacing, the tab key"
                            + " and what a screen reader is told where a Chromium is found.")
    private boolean deep;

    @Override
    public Integer call() throws Exception {
        return console().follow(progress -> pipeline().check(deep, progress));
    }
}
