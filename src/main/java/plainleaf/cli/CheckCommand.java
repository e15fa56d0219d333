package plainleaf.cli;

import picocli.CommandLine.Command;

/** {@code plainleaf check} */
@Command(name = "check", description = "Makes and proves every edition like build, and publishes nothing.")
final class CheckCommand extends OptionedCommand {
    @Override
    public Integer call() throws Exception {
        return console().follow(progress -> pipeline().check(progress));
    }
}
