package plainleaf.cli;

import picocli.CommandLine.Command;

/** {@code plainleaf build} */
@Command(
        name = "build",
        description = "Makes every edition of every leaflet, proves it and publishes it in the output folder.")
final class BuildCommand extends OptionedCommand {
    @Override
    public Integer call() throws Exception {
        return console().follow(progress -> pipeline().build(progress));
    }
}
